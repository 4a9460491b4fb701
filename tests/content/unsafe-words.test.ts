import { describe, expect, test } from "vitest";
import { content } from "../../lib/content/load.ts";
import {
  REVIEWED,
  type Sentence,
  sentencesOfBody,
  UNSAFE,
  unsafeIn,
  unsafeWords,
  wordsByFile,
} from "../../lib/content/unsafe-words.ts";

const about = (text: string, more: Partial<Sentence> = {}): Sentence => ({
  text,
  before: "",
  under: ["About the picture"],
  id: "fixture",
  ...more,
});
const rowsOf = (sentence: Sentence) => unsafeIn(sentence).map((row) => row.id);

/** Sentences that must never reach a reader, each with the row that stops it. */
const BAD: readonly (readonly [row: string, sentence: string])[] = [
  ["looks", "Look at the picture to see how bad it is."],
  ["looks", "Open it and check who is in it."],
  ["looks", "Have a quick look at it before you ring."],
  ["looks", "You can look at the photo once."],
  ["looks", "Watch the screen while they choose the file."],
  ["looks", "A parent should view the image first."],
  ["looks", "Go through their nudes with them."],
  ["looks", "Ask a friend to look at it."],
  ["copies", "Copy it to your own phone."],
  ["copies", "Save the picture somewhere safe."],
  ["copies", "Take a screenshot as evidence."],
  ["copies", "Take a screenshot of the chat."],
  ["copies", "Screenshot everything, then block."],
  ["copies", "Keep a copy for the police."],
  ["copies", "Keep the picture safe as evidence on your own phone."],
  ["copies", "Make a copy on a memory stick."],
  ["copies", "Take a photo of the screen."],
  ["copies", "Download it and print it."],
  ["copies", "Back it up to the cloud."],
  ["passes-on", "Forward it to the school."],
  ["passes-on", "Send the picture to the police by email."],
  ["passes-on", "Email the school a copy."],
  ["passes-on", "Show it to one adult you trust."],
  ["passes-on", "Show the teacher the picture."],
  ["passes-on", "Upload it to Report Remove for them."],
  ["passes-on", "Share the image with the other parents."],
  ["passes-on", "You should forward it to CEOP."],
  ["passes-on", "Pass it on to the safeguarding lead."],
  ["child-shows", "Ask them to show you the picture."],
  ["passes-on", "Get them to send it to you."],
  ["child-shows", "Let them show you it."],
  ["passes-on", "They send the picture to the school."],
  ["deletes", "Delete the picture from their phone."],
  ["deletes", "Delete it for them."],
  ["deletes", "Delete everything at once."],
  ["deletes", "Wipe the phone and start again."],
  ["deletes", "Remove the photo before the police come."],
  ["deletes", "Get rid of the picture tonight."],
  ["handled", "The picture must be deleted at once."],
  ["deletes", "Do not panic, delete it now."],
  ["copies", "Do not wait, take a screenshot or a photo."],
  ["passes-on", "Do not post it, but send it to the school."],
  ["passes-on", "Do not hesitate to send it to the police."],
  ["copies", "Do not forget to save it."],
  ["looks", "Do not be afraid to look at it."],
  ["looks", "It is not illegal to look at it."],
  ["passes-on", "It is not a crime to send it to the police."],
  ["passes-on", "If you are not sure, send it to the police."],
  ["passes-on", "Why not forward it to the school?"],
  ["passes-on", "Could you show it to a teacher?"],
  ["pays", "Pay a small amount to buy time."],
  ["pays", "Pay them once and then block."],
  ["pays", "Send them some money to keep them quiet."],
  ["pays", "Buy the gift cards they ask for."],
  ["pays", "Transfer the money, then report it."],
  ["poses", "Reply as your child and ask who they are."],
  ["poses", "Pretend to be your child to keep them talking."],
  ["poses", "Write back as if you were them."],
  ["poses", "Log in as them and read it."],
  ["poses", "Message the blackmailer from their account."],
  ["confronts", "Confront the person who did it."],
  ["confronts", "Warn them that the police are coming."],
  ["confronts", "Tell the blackmailer you have rung the police."],
  ["confronts", "Ring the other family tonight."],
  ["confronts", "Message the other parents about it."],
  ["confronts", "Find the person and speak to them."],
  ["criminal-record", "Your child will get a criminal record."],
  ["nothing-recorded", "Nothing will ever be recorded."],
  ["nothing-recorded", "It will never show on a DBS check."],
  ["legal-at-16", "It is legal at 16."],
  ["legal-at-16", "At 16 a nude is fine."],
  ["only-if-shared", "It is only illegal if it is shared on."],
  ["copies", "A parent may take a screenshot as evidence."],
  ["every-phone", "The police will take every phone in the house."],
  ["every-phone", "The contract holder can be liable."],
  ["ceop-anonymous", "CEOP takes anonymous reports."],
  ["ceop-anonymous", "You need not give your name to CEOP."],
  ["ceop-bullying", "CEOP deals with bullying and fake accounts."],
  ["will-be-removed", "Report Remove will remove the picture."],
  ["will-be-removed", "CEOP will take it down."],
  ["will-be-removed", "The picture will be removed."],
  ["removal-needs-id", "Report Remove needs ID."],
  ["removal-needs-id", "Report Remove never asks for ID."],
  ["removal-never-seen", "Report Remove never sees your picture."],
  ["removal-never-seen", "Nobody at IWF looks at it."],
  ["adults-services", "StopNCII can help with your child’s picture."],
  ["adults-services", "Ring the Revenge Porn Helpline."],
  ["online-safety-act-fakes", "The Online Safety Act made fake nudes of children illegal."],
  ["data-act-children", "The Data (Use and Access) Act 2025 protects children from fakes."],
  ["revenge-porn", "Revenge porn law applies here."],
  ["outcome-21", "Outcome 21 means no charge."],
  ["age-of-responsibility", "The age of criminal responsibility is 10 across the UK."],
  ["age-of-responsibility", "The age of criminal responsibility is 8 in Scotland."],
  ["consent-17", "The age of consent in Northern Ireland is 17."],
  ["section-66", "Section 66B covers this."],
  ["theft-act", "The Theft Act 1968 makes this blackmail."],
  ["school-must-police", "Schools must call the police every time."],
  ["looks", "A teacher may look at the picture on a pupil’s phone."],
  ["paying-stops", "Paying makes it stop."],
  ["paying-stops", "If you pay, they will leave you alone."],
  ["will-they-post", "If you report it, they will post it."],
  ["will-they-post", "They never post it."],
  ["will-they-post", "They always share it in the end."],
  ["it-disappears", "Snapchat pictures disappear so there is no harm."],
  ["child-is-offender", "Your child is an offender."],
  ["under-16-ban", "Under-16s on social media are breaking the law."],
  ["conceals", "Do not lo\u200Bok at it."],
  ["conceals", "L&#111;ok at it."],
  ["conceals", "Lооk at it."],
  ["looks", "First, have a look at what was sent."],
  ["looks", "You will want to see the photo for yourself."],
  ["looks", "It helps to see exactly what was shared."],
  ["copies", "Take a quick photo of their screen with your phone."],
  ["copies", "Make sure you have a copy before it disappears."],
  ["copies", "Keep the images in a locked folder until the police come."],
  ["copies", "Print the picture out for the meeting."],
  ["passes-on", "Forward the messages and the picture to your own email."],
  ["passes-on", "Attach the image to your report."],
  ["passes-on", "Bring a printout of the photo to school."],
  ["passes-on", "Hand the picture to the head teacher."],
  ["passes-on", "Put the image on a USB stick for the police."],
  ["passes-on", "WhatsApp it to your partner so you can both decide."],
  ["passes-on", "Ask your child to forward it to you."],
  ["child-shows", "Have your child open it in front of you."],
  ["child-shows", "Get your child to show you what they sent."],
  ["deletes", "Once you have seen it, delete it from the phone."],
  ["deletes", "Wipe their phone so nobody finds it."],
  ["deletes", "Clear the chat before you ring."],
  ["deletes", "Factory reset the phone."],
  ["deletes", "Deactivate their account straight away."],
  ["pays", "If they want £50, it may be cheaper to pay."],
  ["pays", "Offer them a smaller amount."],
  ["pays", "A small payment can buy you time."],
  ["poses", "Message them from your child's account and say the police know."],
  ["poses", "Keep them talking while you trace them."],
  ["poses", "Pretend you have the money."],
  ["confronts", "Find out who they are and ring their parents."],
  ["confronts", "Go round to the other family's house."],
  ["confronts", "Tell the other child's parents what happened."],
  ["passes-on", "Post about it in the parents' group so people look out."],
  ["confronts", "Let the person know you have reported them."],
  ["staff-look", "The school can check the phone for the picture."],
  ["deletes", "Parents may delete the image themselves."],
  ["looks", "It is fine to look once."],
  ["looks", "You may need to look at it to report it."],
  ["looks", "Search for your child's name to find copies."],
  ["looks", "Run a reverse image search with the picture."],
  ["passes-on", "You can upload the picture to Take It Down for them."],
  ["passes-on", "It's safe to share it with a doctor."],
  ["looks", "View the file so you know what you are dealing with."],
  ["looks", "Zoom in to check who it is."],
  ["looks", "You should open each message and look for pictures."],
  ["passes-on", "Ring the police and describe and show the image."],
  ["copies", "The first thing to do is save the picture."],
  ["copies", "Grab a screenshot before it vanishes."],
  ["copies", "Record the screen while they scroll."],
  ["copies", "Photograph the chat with your own phone."],
  ["copies", "Save everything to a memory stick."],
  ["copies", "Store a copy in a safe place."],
  ["copies", "Back up the photos to your laptop."],
  ["passes-on", "Email the picture to the safeguarding lead."],
  ["passes-on", "Text the image to your own number."],
  ["passes-on", "Share it with your partner, then the school."],
  ["passes-on", "Upload the file for your child."],
  ["looks", "Let the teacher see the picture."],
  ["passes-on", "Give the school the photo."],
  ["passes-on", "Send them the video so they can act."],
  ["deletes", "The best step is to delete the picture."],
  ["deletes", "Then erase the video from the cloud."],
  ["deletes", "Remove it from their gallery while they sleep."],
  ["pays", "Pay the blackmailer half."],
  ["pays", "Send £20 and ask them to stop."],
  ["pays", "Transfer a little money to calm them down."],
  ["pays", "Buy more time by sending a gift card."],
  ["poses", "Answer the blackmailer as your son would."],
  ["poses", "Write to the person from your child's phone, as if you were them."],
  ["poses", "Use your child's account to set up a meeting."],
  ["confronts", "Accuse the other boy in front of his parents."],
  ["confronts", "Threaten the person with the police."],
  ["confronts", "Challenge the teacher yourself."],
  ["confronts", "Warn the blackmailer that you know who they are."],
  ["confronts", "Ring the sender and shout."],
  ["looks", "A teacher should look through the pupil's photos."],
  ["copies", "Staff may copy the image for the file."],
  ["passes-on", "School staff should forward the picture to the police."],
  ["passes-on", "Ask the pupil to send the picture to you."],
  ["passes-on", "Tell your child to show it to the head."],
  ["passes-on", "Your child can send it to the police."],
  ["looks", "If you can bear it, look at the picture together."],
  ["looks", "Look closely at the photo for clues."],
  ["looks", "Parents can open the video to see who is in it."],
  ["looks", "Study the image before you decide."],
  ["copies", "You might want to keep the picture for a while."],
  ["copies", "Copy the nude to a safe folder."],
  ["copies", "Download the video before it goes."],
  ["copies", "It is best to save the image first."],
  ["copies", "Someone at home should screenshot it."],
  ["passes-on", "Pass the photo on to the police."],
  ["passes-on", "Show the officer the picture on your phone."],
  ["passes-on", "Share the picture in confidence with one friend."],
  ["passes-on", "You must send the image to the app."],
  ["passes-on", "Post the picture in the form."],
  ["deletes", "Delete the pictures, then tell the school."],
  ["deletes", "As soon as you can, wipe the video."],
  ["deletes", "Please delete it from all devices."],
  ["pays", "Let us pay this once."],
  ["pays", "Paying a little now is wise, so send the money."],
  ["poses", "Chat to the person as your child."],
  ["confronts", "Confront the boy who shared it."],
  ["confronts", "Have it out with the sender."],
  ["confronts", "Go to the house and speak to the offender."],
  ["confronts", "Message the sender and demand an answer."],
];

/** Sentences of the kind the site needs, and which nothing may stop. */
const GOOD: readonly string[] = [
  // Do not
  "Do not look at it, and do not ask to see it.",
  "Do not copy, screenshot, forward or show it, even to get help.",
  "Do not look for it, open it, copy it, screenshot it, send it or delete it.",
  "Do not show it to another parent, the school or the police.",
  "Nobody looks, copies, sends or deletes it.",
  "No adult watches the screen.",
  "Never send it to anyone.",
  "Never pay.",
  "Pay nothing more.",
  "Do not bargain with the person or threaten them.",
  "Do not confront, accuse or warn the person.",
  "Do not write as if you were your child.",
  "Do not reply to the person, accuse them or warn them.",
  "Do not ring or message the other family.",
  "Do not tidy up or delete anything first.",
  "Sit near, but do not look.",
  "You cannot delete it for them.",
  "Report it without looking at it.",
  "Write it down instead of taking a screenshot.",
  // The child acts
  "They delete it themselves, once they have thought about Report Remove.",
  "They choose the file and send it.",
  "Let your child choose the picture.",
  "Help them delete their own copies.",
  "They open the page, choose the file and send it.",
  "Let them warn a few close friends.",
  "They ask the other person, kindly and in writing, to delete it and not share it.",
  "Note the username, then they block it.",
  // Others act
  "IWF staff look at it and make the fingerprint.",
  "Trained staff look at the picture, and act if it breaks the law.",
  "Someone may send it on.",
  "The police may ask for the phone itself.",
  "Companies that take part use it to find and block copies.",
  "Some people do send the picture on, and some do not.",
  // Not the picture
  "Look for a change in sleep, food or friends.",
  "Look after yourself too.",
  "Save the number in your phone.",
  "Keep it short and calm.",
  "Keep the log number.",
  "Send an email to the school.",
  "Show them where to get help.",
  "Share only what people need to know.",
  "Open the form and type the address.",
  "Delete your browser history.",
  "Draw a picture story with stick people.",
  "They may take a screenshot of words or a profile.",
  "Agree to keep video calls out of bedrooms.",
  "Watch how they are doing.",
  "Pay attention to how they sleep.",
  "Warn the school that they may be late.",
  // Asked, not told
  "Did they send it to anyone?",
  "Delete it or keep it?",
  "Ask what should be deleted, when and by whom.",
  "Ask before you delete anything.",
  "If you have already looked, stop there.",
  "If anyone asks to see it, say no.",
  // The law
  "It is a crime to take, make, show or send a nude of anyone under 18.",
  "Threatening to share it is a crime too.",
  "Seeing an adult may be lawful at 16, but the picture is not.",
  "A screenshot of it is a new illegal picture.",
  "It is unlikely to show on a later check, but nobody can promise.",
  "Nobody can promise that nothing will be recorded.",
  "Outcome 21 is not used in Scotland.",
  "A report to CEOP cannot be anonymous.",
  "CEOP does not deal with bullying or fake accounts.",
  "Neither tool can promise to get it all down.",
  "They may be offered an ID check by Report Remove.",
  "StopNCII is only for people aged 18 and over.",
  "Paying mostly brings more demands.",
  "You wanted it to stop when you paid.",
  "Nobody can say if they will post it.",
  "A child under 10, or under 12 in Scotland, cannot be charged.",
  "Your child is not to blame.",
];

describe("a sentence that could lead a reader into harm", () => {
  test("is known in two hundred forms, at least one for every row", () => {
    expect(BAD.length).toBeGreaterThanOrEqual(200);
    const tried = new Set(BAD.map(([row]) => row));
    for (const [, sentence] of BAD) for (const row of rowsOf(about(sentence))) tried.add(row);
    expect(UNSAFE.map((row) => row.id).filter((id) => !tried.has(id))).toEqual([]);
  });

  test.each(BAD)("is stopped (%s): %s", (row, sentence) => {
    expect(rowsOf(about(sentence))).toContain(row);
  });

  test("is stopped however the writer sets it", () => {
    const found = sentencesOfBody(
      [
        "## The picture",
        "",
        "Stay. Now **look** at the *picture*.",
        "",
        "- Then [send the picture](/topics/x/) to the school.",
        "",
        "<Say>Now show me the picture.</Say>",
        "",
        '<Nation is="scotland">',
        "",
        "Ask <Child /> to show you",
        "the picture.",
        "",
        "</Nation>",
      ].join("\n"),
      "fixture",
      "About the picture",
    );
    const stopped = found.filter(({ sentence }) => rowsOf(sentence).length > 0);
    expect(stopped.map(({ where, sentence }) => [where, sentence.text])).toEqual([
      ["line 3 of the text", "Now look at the picture."],
      ["line 5 of the text", "Then send the picture to the school."],
      ["line 7 of the text", "Now show me the picture."],
      ["line 11 of the text", "Ask your child to show you the picture."],
    ]);
    expect(stopped.at(-1)?.sentence.nations).toEqual(["scotland"]);
  });
});

describe("a sentence the site needs", () => {
  test("is known in more than fifty forms", () => {
    expect(GOOD.length).toBeGreaterThanOrEqual(50);
  });

  test.each(GOOD.map((sentence) => [sentence]))("is let through: %s", (sentence) => {
    expect(rowsOf(about(sentence))).toEqual([]);
  });

  test("is let through when it says what not to say", () => {
    const body = "<NotThis>Let’s just pay, and it will stop.</NotThis>\n\n<NotThis>Show me the picture.</NotThis>";
    expect(sentencesOfBody(body, "fixture", "What to say")).toEqual([]);
  });

  test("may name one nation's system to that nation's readers", () => {
    const outcome = about("The police call it Outcome 21.", { nations: ["england", "wales"] });
    expect(rowsOf(outcome)).toEqual([]);
    expect(rowsOf({ ...outcome, nations: ["england", "scotland"] })).toEqual(["outcome-21"]);
    expect(rowsOf({ ...outcome, nations: undefined })).toEqual(["outcome-21"]);
    expect(rowsOf({ ...outcome, nations: undefined, id: "law-wales" })).toEqual([]);
    expect(rowsOf({ ...outcome, nations: undefined, id: "law-scotland" })).toEqual(["outcome-21"]);
  });

  test("may say “it” of something else that was named", () => {
    expect(rowsOf(about("Keep it and send it.", { before: "Write a letter.", under: ["A letter"] }))).toEqual([]);
    expect(rowsOf(about("Send it to the school.", { before: "There is a picture." }))).toEqual(["passes-on"]);
  });
});

describe("the site's own words", () => {
  const all = wordsByFile(content).flatMap(({ file, found }) => found.map((one) => ({ file, ...one })));

  test("are all read: every kind of file, and thousands of sentences", () => {
    expect(all.length).toBeGreaterThan(4_000);
    for (const part of ["questions/", "steps/", "panels/", "situations/", "topics/", "about/", "contacts", "ui"]) {
      expect(all.some(({ file }) => file.startsWith(`content/en/${part}`))).toBe(true);
    }
  });

  test("hold none that could lead a reader into harm", () => {
    expect(unsafeWords(content).map((error) => error.message)).toEqual([]);
  });

  test("were let stand by a person in a few places only, each still there and each with a reason", () => {
    expect(REVIEWED.length).toBeLessThanOrEqual(8);
    for (const { id, sentence, because } of REVIEWED) {
      expect(because.length, sentence).toBeGreaterThan(10);
      expect(
        all.some((one) => one.sentence.id === id && one.sentence.text === sentence),
        `${id}: ${sentence}`,
      ).toBe(true);
    }
  });

  test("would be stopped almost every time if a “do not” fell out of a sentence about the picture", () => {
    const aboutIt =
      /\b(?:do not|don’t|never) (?:look at|open|copy|save|screenshot|forward|send|share|show|upload|delete|view|pay|confront|accuse|warn)\b/i;
    const fallen = all.flatMap(({ file, sentence }) => {
      if (!aboutIt.test(sentence.text) || sentence.id.startsWith("differ-")) return [];
      const text = sentence.text.replace(/\b(?:do not|don’t|never) /gi, "");
      return [{ file, sentence: { ...sentence, text: text.slice(0, 1).toUpperCase() + text.slice(1) } }];
    });
    const missed = fallen.filter(({ sentence }) => unsafeIn(sentence).length === 0);
    expect(fallen.length).toBeGreaterThan(100);
    expect(missed.length / fallen.length, missed.map(({ sentence }) => sentence.text).join("\n")).toBeLessThan(0.1);
  });
});

describe("a row", () => {
  test("says what to do, and names a source that exists", () => {
    for (const row of UNSAFE) {
      expect(row.says, row.id).toMatch(/^[A-Z].*\.$/);
      expect(content.sources, row.id).toHaveProperty(row.source);
    }
    expect(new Set(UNSAFE.map((row) => row.id)).size).toBe(UNSAFE.length);
  });

  test("is there for each claim the dossier says never to make", () => {
    const conceals = UNSAFE.findIndex((row) => row.id === "conceals");
    expect(UNSAFE.length - conceals - 1).toBeGreaterThanOrEqual(28);
  });
});
