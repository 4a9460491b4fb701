import path from "node:path";
import { changedChapters } from "./changes.ts";
import { chaptersOf } from "./chapters.ts";
import { changesDocument, packDocument } from "./document.ts";
import { findCommit, hasUncommitted, newestCommit, withFilesOf } from "./git.ts";
import { openQuestionsChapter, unconfirmed } from "./open-questions.ts";
import { Tree } from "./tree.ts";

/**
 * The whole pack of the project's files as they stand, as one HTML file.
 *
 * @param project the project's folder
 */
export async function makePack(project: string): Promise<string> {
  const tree = await treeIn(project);
  const chapters = await chaptersOf(tree);
  return packDocument(versionOf(project), chapters, unconfirmed(tree, chapters), openQuestionsChapter(chapters));
}

/**
 * What differs between a commit and the project's files as they stand, as one HTML file.
 *
 * @param project the folder of a clone
 * @param since a commit's id, or any other name git knows it by
 * @throws ReviewError when there is no history, or no such commit
 */
export async function makeChanges(project: string, since: string): Promise<string> {
  const commit = findCommit(project, since);
  const young = await treeIn(project);
  const after = await chaptersOf(young);
  const before = await withFilesOf(project, commit, async (root) => chaptersOf(await treeIn(root), [young]));
  return changesDocument(commit, versionOf(project), changedChapters(before, after));
}

function treeIn(root: string): Promise<Tree> {
  return Tree.read(path.join(root, "content"), path.join(root, "lib"));
}

function versionOf(project: string) {
  return { commit: newestCommit(project), uncommitted: hasUncommitted(project) };
}
