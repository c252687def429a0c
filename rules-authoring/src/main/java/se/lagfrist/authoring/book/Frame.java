package se.lagfrist.authoring.book;

import java.util.List;
import java.util.function.Consumer;

/** What every page of the book has around its content. */
final class Frame {

  private final String title;
  private final String version;

  /**
   * Makes the frame.
   *
   * @param title name of the book
   * @param version what it was made from
   */
  Frame(String title, String version) {
    this.title = title;
    this.version = version;
  }

  /**
   * A link.
   *
   * @param page the page, from the root of the book
   * @param text its text
   */
  record Link(String page, String text) {}

  private static final List<Link> MENU =
      List.of(
          new Link("index.html", "Innehåll"),
          new Link("regler.html", "Alla regler"),
          new Link("slag.html", "Slag"),
          new Link("andringar.html", "Ändringar"),
          new Link("lasa.html", "Så läser du"));

  /** What a page is made of. */
  static final class Page {

    private final String path;
    private final Html html = new Html();

    private Page(String path) {
      this.path = path;
    }

    Html html() {
      return html;
    }

    /** Returns a path from this page to another, given from the root. */
    String to(String page) {
      return path.contains("/") ? "../" + page : page;
    }

    /** Writes a link. */
    Html link(String page, String text) {
      return html.el("a", text, "href", to(page));
    }
  }

  /** Returns a page. */
  String page(String path, String heading, List<Link> trail, Consumer<Page> content) {
    Page page = new Page(path);
    Html html = page.html();
    html.open("html", "lang", "sv");
    html.open("head");
    html.lone("meta", "charset", "utf-8");
    html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.el("title", heading.equals(title) ? title : heading + " – " + title);
    html.lone("link", "rel", "stylesheet", "href", page.to("regelbok.css"));
    html.open("script", "src", page.to("regelbok.js"), "defer", "defer").close();
    html.close();
    html.open("body");
    html.el("a", "Till innehållet", "class", "hoppa", "href", "#innehall");
    header(page);
    html.open("main", "id", "innehall", "tabindex", "-1");
    if (!trail.isEmpty()) {
      html.open("nav", "class", "stig", "aria-label", "Var du är").open("ol");
      trail.forEach(
          l -> {
            html.open("li");
            page.link(l.page(), l.text());
            html.close();
          });
      html.close(2);
    }
    content.accept(page);
    html.close();
    html.open("footer", "class", "fot");
    html.el("p", title + ". " + version);
    html.el("p", "Ett verktyg för den som kan lagen, inte juridisk rådgivning.");
    html.close(3);
    return html.page();
  }

  /** Returns content without a page around it. */
  static String part(String path, Consumer<Page> content) {
    Page page = new Page(path);
    content.accept(page);
    return page.html().part();
  }

  private void header(Page page) {
    Html html = page.html();
    html.open("header", "class", "topp");
    html.open("p", "class", "namn");
    page.link("index.html", title);
    html.close();
    html.open(
        "form",
        "class",
        "sok",
        "role",
        "search",
        "aria-label",
        "Sök från alla sidor",
        "action",
        page.to("regler.html"));
    html.el("label", "Sök regel", "for", "sok-topp");
    html.lone("input", "type", "search", "id", "sok-topp", "name", "sok", "autocomplete", "off");
    html.el("button", "Sök", "type", "submit");
    html.close();
    html.open("nav", "class", "meny", "aria-label", "Bokens delar").open("ul");
    for (Link l : MENU) {
      html.open("li");
      if (l.page().equals(page.path)) {
        html.el("a", l.text(), "href", page.to(l.page()), "aria-current", "page");
      } else {
        page.link(l.page(), l.text());
      }
      html.close();
    }
    html.close(3);
  }
}
