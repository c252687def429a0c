// Takes out of a comparison of the public API what api-undantag.txt argues for. Run by japicmp, see docs/release.md.
def argued = [] as Set
def list = new File(System.getProperty('maven.multiModuleProjectDirectory'), '.ci/api-undantag.txt')
list.readLines('UTF-8').findAll { !it.isBlank() && !it.startsWith('#') }.each { line ->
  def parts = line.split(/\|/, 2)*.strip()
  if (parts.size() < 2 || parts[1].isEmpty()) {
    throw new IllegalStateException("${list.name}: no reason is given for: ${line}")
  }
  argued << parts[0]
}
jApiClasses.removeAll { argued.contains(it.fullyQualifiedName) }
jApiClasses.each { type ->
  def isArgued = { argued.contains("${type.fullyQualifiedName}#${it.name}".toString()) }
  type.methods.removeAll(isArgued)
  type.fields.removeAll(isArgued)
  type.constructors.removeAll(isArgued)
}
return jApiClasses
