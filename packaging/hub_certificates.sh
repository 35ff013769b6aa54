#!/bin/sh
# Make the certificates of a hub: hub.crt, which every laptop is given beside its meeting file, and server.crt
# with server.key, which PostgreSQL serves. The authority's own key is deleted: it signs nothing else.
#   sh packaging/hub_certificates.sh FOLDER NAME...     NAME: each name or IP address that laptops reach the hub by
# Then, in postgresql.conf: ssl = on, ssl_cert_file and ssl_key_file; in pg_hba.conf: hostssl, not host.
set -eu
folder=$1
shift
mkdir -p "$folder"
cd "$folder"
umask 077
names=""
for name in "$@"; do
    case $name in
        *:* | [0-9]*.[0-9]*.[0-9]*.[0-9]*) names="$names,IP:$name" ;;
        *) names="$names,DNS:$name" ;;
    esac
done
curve="-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
openssl req -x509 $curve -days 825 -subj "/CN=Authority of the hub $1" -keyout authority.key -out hub.crt \
    -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign"
openssl req $curve -subj "/CN=$1" -keyout server.key -out server.csr
printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "${names#,}" > server.ext
openssl x509 -req -in server.csr -CA hub.crt -CAkey authority.key -CAcreateserial -days 825 -extfile server.ext -out server.crt
rm -f authority.key server.csr server.ext hub.srl
chmod 644 hub.crt server.crt
