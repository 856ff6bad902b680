package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.htmlunit.BrowserVersion;
import org.htmlunit.NicelyResynchronizingAjaxController;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;

/** Somebody at the console, in a browser with scripts and without a screen. */
final class Browser implements AutoCloseable {
    static final String PASSWORD = "open-the-console";

    private final WebClient client = new WebClient(BrowserVersion.CHROME);
    private final String address;
    private HtmlPage page;

    Browser(World world) {
        address = world.address();
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        client.getOptions().setThrowExceptionOnScriptError(true);
        client.getOptions().setCssEnabled(false);
        client.addRequestHeader("Accept-Language", "en");
        client.setAjaxController(new NicelyResynchronizingAjaxController());
    }

    /** A browser in which that account is signed in. */
    static Browser signedIn(World world, String account) {
        var browser = new Browser(world);
        browser.open("/console/sign-in").fill(Map.of("domain", account, "password", PASSWORD)).press("Sign in");
        assertThat(browser.heading()).isEqualTo("Home");
        return browser;
    }

    Browser open(String path) {
        try {
            page = client.getPage(URI.create(address).resolve(path).toURL());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HtmlPage page() {
        return page;
    }

    int status() {
        return page.getWebResponse().getStatusCode();
    }

    String path() {
        return page.getUrl().getPath();
    }

    String heading() {
        return page.<HtmlElement>getFirstByXPath("//h1").asNormalizedText();
    }

    String text() {
        return page.getBody().asNormalizedText();
    }

    Browser follow(String link) {
        HtmlAnchor anchor = page.getFirstByXPath("//main//a[normalize-space()='" + link + "']");
        assertThat(anchor).as("a link %s in %s", link, text()).isNotNull();
        return click(anchor);
    }

    Browser press(String button) {
        HtmlButton found = page.getFirstByXPath("//button[normalize-space()='" + button + "']");
        assertThat(found).as("a button %s in %s", button, text()).isNotNull();
        return click(found);
    }

    Browser click(DomElement element) {
        try {
            page = element.click();
            client.waitForBackgroundJavaScript(300);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Browser fill(Map<String, String> values) {
        values.forEach((name, value) -> {
            HtmlElement field = page.getFirstByXPath("//main//*[@name='" + name + "'][self::input[not(@type='hidden')] or self::select or self::textarea]");
            assertThat(field).as("a field %s in %s", name, text()).isNotNull();
            switch (field) {
                case HtmlSelect select -> select.setSelectedAttribute(select.getOptionByValue(value), true);
                case HtmlTextArea area -> area.setText(value);
                case HtmlInput input when input.getType().equals("checkbox") -> input.setChecked(true);
                case HtmlInput input -> input.setValue(value);
                default -> throw new IllegalStateException("not to be filled: " + field);
            }
        });
        return this;
    }

    HtmlForm form(String action) {
        return page.getFirstByXPath("//form[contains(@action,'" + action + "')]");
    }

    /** What is written beside an action that is not possible now. */
    String whyNot(String action) {
        DomNode blocked = page.getFirstByXPath("//details[@class='blocked'][starts-with(normalize-space(summary),'" + action + "')]");
        assertThat(blocked).as("%s is not possible in %s", action, text()).isNotNull();
        return blocked.getTextContent().replaceAll("\\s+", " ");
    }

    boolean offers(String action) {
        return page.getFirstByXPath("//main//a[@class='button'][normalize-space()='" + action + "']") != null;
    }

    List<String> links() {
        return page.<HtmlAnchor>getByXPath("//table//a").stream().map(HtmlAnchor::getHrefAttribute).toList();
    }

    List<String> menu() {
        return page.<HtmlAnchor>getByXPath("//nav//a").stream().map(HtmlAnchor::getHrefAttribute).toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
