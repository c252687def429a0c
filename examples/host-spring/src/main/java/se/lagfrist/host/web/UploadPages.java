package se.lagfrist.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.HostSettings;
import se.lagfrist.host.act.Who;
import se.lagfrist.host.extract.Extracts;
import se.lagfrist.host.extract.Mappings;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.CaseUpload;
import se.lagfrist.host.store.Extract;
import se.lagfrist.host.store.ExtractStore;

/** The pages where a person hands in a case file or an extract, and sees what became of it. */
@Controller
class UploadPages {

  private static final Logger LOG = LoggerFactory.getLogger(UploadPages.class);
  private static final String KEEP = "las";
  private static final String PROPOSE = "foresla";

  private final CaseUpload upload;
  private final Extracts extracts;
  private final ExtractStore store;
  private final Mappings mappings;
  private final Who who;
  private final Frame frame;
  private final long largest;

  UploadPages(
      CaseUpload upload,
      Extracts extracts,
      ExtractStore store,
      Mappings mappings,
      Who who,
      Frame frame,
      HostSettings settings) {
    this.upload = upload;
    this.extracts = extracts;
    this.store = store;
    this.mappings = mappings;
    this.who = who;
    this.frame = frame;
    this.largest = settings.largestExtract().toMegabytes();
  }

  @GetMapping("/ladda-upp")
  String form(Model model) {
    return page(model);
  }

  @PostMapping("/ladda-upp/arende")
  String oneCase(@RequestParam(required = false) @Nullable MultipartFile fil, Model model)
      throws IOException {
    if (fil == null || fil.isEmpty()) {
      throw HostProblem.badRequest(
          "Ingen fil är vald, eller så är den tom. Välj en ärendefil (.json).");
    }
    CaseFile file = upload.take(fil.getInputStream(), fil.getSize());
    Links links = new Links(frame.begin(null, model));
    model.asMap().clear();
    return "redirect:" + links.of(file.id());
  }

  @PostMapping("/ladda-upp/utdrag")
  String extract(
      @RequestParam(required = false) @Nullable List<MultipartFile> filer,
      @RequestParam(required = false) @Nullable MultipartFile egen,
      @RequestParam(defaultValue = "") String mappning,
      @RequestParam(defaultValue = "") String lydelse,
      @RequestParam(defaultValue = "") String gor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    List<MultipartFile> files = filer == null ? List.of() : filer;
    model.addAttribute("vald", mappning);
    model.addAttribute("lydelse", lydelse);
    String own = "";
    try {
      if (gor.equals(PROPOSE)) {
        return proposed(files, model);
      }
      own = own(egen, lydelse, mappning);
      model.addAttribute("lydelse", own);
      if (own.isEmpty() && mappning.isEmpty()) {
        return proposed(files, model);
      }
      String text = own.isEmpty() ? mappings.text(mappning) : own;
      Extracts.Reading reading = extracts.read(files, text, who.of(request));
      return shown(reading, gor.equals(KEEP), response, model);
    } catch (HostProblem problem) {
      // On the form itself, so that a mapping that was edited is not lost.
      LOG.info("Extract refused {}", problem.problem().slug());
      response.setStatus(problem.problem().status().value());
      model.addAttribute("fel", problem.problem());
      model.addAttribute("felrader", problem.problem().detail().lines().toList());
      if (own.isEmpty() && problem.problem().status() == HttpStatus.UNPROCESSABLE_CONTENT) {
        propose(files, model);
      }
      return page(model);
    }
  }

  private String proposed(List<MultipartFile> files, Model model) {
    model.addAttribute("lydelse", extracts.propose(files));
    model.addAttribute("forslag", true);
    model.addAttribute("vald", "");
    return page(model);
  }

  /** A first mapping where the one that was chosen does not fit, if one can be made. */
  private void propose(List<MultipartFile> files, Model model) {
    try {
      model.addAttribute("lydelse", extracts.propose(files));
      model.addAttribute("forslag", true);
      model.addAttribute("vald", "");
    } catch (HostProblem none) {
      LOG.info("No proposal {}", none.problem().slug());
    }
  }

  private String shown(
      Extracts.Reading reading, boolean keep, HttpServletResponse response, Model model) {
    if (keep && !reading.files().isEmpty()) {
      long id = extracts.keep(reading);
      model.asMap().clear();
      return "redirect:/utdrag?id=" + id;
    }
    if (reading.files().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    outcome(reading.extract(), model);
    model.addAttribute("sparat", false);
    return page(model);
  }

  /** Returns the mapping that was sent, "" if one of the list was chosen instead. */
  private static String own(@Nullable MultipartFile sent, String edited, String chosen) {
    boolean isSent = sent != null && !sent.isEmpty();
    boolean isEdited = !edited.isBlank();
    if ((isSent ? 1 : 0) + (isEdited ? 1 : 0) + (chosen.isEmpty() ? 0 : 1) > 1) {
      throw HostProblem.noExtract(
          HttpStatus.BAD_REQUEST,
          "Mer än en mappning är angiven. Välj en i listan, en egen fil eller texten i rutan, och"
              + " lämna de andra tomma.");
    }
    String text = sent != null && isSent ? text(sent) : edited;
    if (text.length() > Mappings.LONGEST) {
      throw HostProblem.noExtract(
          HttpStatus.CONTENT_TOO_LARGE,
          "En mappning får vara högst 200 000 tecken. Kanske valdes utdraget som mappning.");
    }
    return isSent || isEdited ? text : "";
  }

  private static String text(MultipartFile sent) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(sent.getBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw HostProblem.noExtract(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "Mappningen är inte text i UTF-8. Spara den som UTF-8; kanske valdes fel fil.");
    } catch (IOException e) {
      throw HostProblem.badRequest("Mappningen kom inte fram. Skicka den igen.");
    }
  }

  /** Returns the mapping in the box as a file. */
  @PostMapping("/ladda-upp/utdrag/mappning")
  ResponseEntity<byte[]> download(@RequestParam(defaultValue = "") String lydelse) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("mappning.yaml").build().toString())
        .body(lydelse.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/utdrag")
  String kept(@RequestParam long id, Model model) {
    frame.begin(null, model);
    Extract extract = store.find(id).orElseThrow(() -> HostProblem.noSuchExtract(id));
    outcome(extract, model);
    model.addAttribute("sparat", true);
    model.addAttribute("arendena", store.cases(id));
    return "utdrag";
  }

  @PostMapping("/utdrag/bort")
  String remove(@RequestParam long id, Model model) {
    long left = store.remove(id);
    LOG.info("Extract {} was taken away, {} cases left", id, left);
    model.asMap().clear();
    return left == 0 ? "redirect:/ladda-upp?bort=" + id : "redirect:/utdrag?id=" + id + "&kvar=ja";
  }

  private static void outcome(Extract extract, Model model) {
    model.addAttribute("utdrag", extract);
    model.addAttribute("hallna", Held.of(extract.held()));
    model.addAttribute("haller", Keeps.of(extract.profile()));
  }

  private String page(Model model) {
    frame.begin(null, model);
    model.addAttribute("mappningar", mappings.choices());
    model.addAttribute("utdragen", store.all());
    model.addAttribute("storst", largest);
    return "laddaupp";
  }
}
