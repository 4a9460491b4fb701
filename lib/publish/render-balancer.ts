/**
 * Writes what stands in front of two servers of the site, for nginx, to be included inside `http {}`. A server that is
 * killed or does not answer is asked nothing for ten seconds, and the reader's request goes to the other: reading twice
 * does no harm.
 */
export function renderBalancer(): string {
  return `# Made by lib/publish/render-balancer.ts. Do not edit: it is written again with every build.
upstream steady {
  # Change these four lines for your machines, each of which stands here twice.
  server 127.0.0.1:8081 max_fails=1 fail_timeout=10s;
  server 127.0.0.1:8082 max_fails=1 fail_timeout=10s;
  # When both have failed within ten seconds they are asked all the same: one of them may be back.
  server 127.0.0.1:8081 backup max_fails=0;
  server 127.0.0.1:8082 backup max_fails=0;
  keepalive 32;
}
server {
  # Change these two lines for your machine; add TLS here.
  listen 8080;
  server_name _;

  # What readers open is nobody's business.
  access_log off;
  server_tokens off;

  location / {
    proxy_pass http://steady;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $host;
    proxy_connect_timeout 1s;
    proxy_read_timeout 5s;
    proxy_next_upstream error timeout invalid_header http_500 http_502 http_503 http_504;
    proxy_next_upstream_tries 4;
    # A page waits here until it is whole, and never on a disk.
    proxy_buffers 16 16k;
    proxy_max_temp_file_size 0;
  }
}
`;
}
