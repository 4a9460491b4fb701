import { placeNginx } from "./render-nginx.ts";

/** Where the parts are; all paths are absolute. */
export interface BehindTls {
  /** The published folder. */
  readonly root: string;
  /** The address of this machine at which the site is to be had. */
  readonly host: string;
  /** A folder for what nginx has to write. */
  readonly folder: string;
  readonly certificate: string;
  readonly key: string;
}

/**
 * A whole configuration for nginx around the server that the build made: TLS, and a way to it from the port without.
 *
 * @param made the text of `.hosting/nginx.conf`
 * @throws when the lines that a host is told to change are not there
 */
export function nginxBehindTls(made: string, { root, host, folder, certificate, key }: BehindTls): string {
  const listen = [
    `listen ${host}:443 ssl`,
    `ssl_certificate ${certificate}`,
    `ssl_certificate_key ${key}`,
    "ssl_protocols TLSv1.2 TLSv1.3",
  ];
  const server = placeNginx(made, { listen, root, name: host });
  return `${process.getuid?.() === 0 ? "user root;\n" : ""}include /etc/nginx/modules-enabled/*.conf;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
include /etc/nginx/mime.types;
client_body_temp_path ${folder}/body;
proxy_temp_path ${folder}/proxy;
fastcgi_temp_path ${folder}/fastcgi;
uwsgi_temp_path ${folder}/uwsgi;
scgi_temp_path ${folder}/scgi;
${server}
server {
  listen ${host}:80;
  access_log off;
  return 301 https://$host$request_uri;
}
}
`;
}
