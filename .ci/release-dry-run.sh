#!/usr/bin/env bash
# Builds a release twice, under different locales and time zones, into two folders, and compares them.
# Publishes, signs and installs nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

modules="lagfrist-bom,rules-core,rules-drools,rules-json,rules-sol,rules-lss,rules-report,rules-tabular,lagfrist-spring-boot-starter,rules-authoring"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

build() {
  local folder="$1" locale="$2"
  MAVEN_OPTS="$locale" mvn -q -B -ntp clean deploy -Prelease -Dmaven.test.skip -Dmaven.install.skip -Dspotless.check.skip -pl "${MODULES:-$modules}" -am \
    -DaltDeploymentRepository="dry-run::file://$work/$folder"
  # What names the time of the deployment, and the digests of it.
  find "$work/$folder" -name 'maven-metadata*' -delete
}

build first "-Duser.language=sv -Duser.country=SE -Duser.timezone=Europe/Stockholm"
build second "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Auckland"

# A snapshot's file names carry the time of the deployment.
plain() {
  (cd "$work/$1" && find . -type f | sed -E 's/-[0-9]{8}\.[0-9]{6}-[0-9]+/-SNAPSHOT/' | sort)
}
sums() {
  (cd "$work/$1" && find . -type f \( -name '*.jar' -o -name '*.pom' -o -name '*.json' \) -print0 | sort -z |
    xargs -0 sha256sum | sed -E 's/-[0-9]{8}\.[0-9]{6}-[0-9]+/-SNAPSHOT/')
}

failed=0
diff <(plain first) <(plain second) || failed=1
diff <(sums first) <(sums second) || failed=1
for jar in "$work"/first/se/lagfrist/rules-*; do
  module="$(basename "$jar")"
  for kind in sources.jar javadoc.jar cyclonedx.json; do
    compgen -G "$jar/*/*-$kind" >/dev/null || { echo "$module: no $kind"; failed=1; }
  done
done
if [[ $failed == 0 ]]; then
  echo "Both builds are the same: $(sums first | wc -l) files"
fi
exit $failed
