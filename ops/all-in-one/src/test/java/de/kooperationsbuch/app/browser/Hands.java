package de.kooperationsbuch.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What a person does on a page and sees there: everything by the name that it has for people. */
record Hands(Page page) {
    Hands press(String button) {
        button(button).click();
        return this;
    }

    Hands follow(String link) {
        named(AriaRole.LINK, link).first().click();
        return this;
    }

    Hands write(String field, String words) {
        field(field).fill(words);
        return this;
    }

    Hands tick(String box) {
        page.getByLabel(box, new GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** @param heading what it says, perhaps with more */
    Hands arriveAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(heading))
                        .first())
                .isVisible();
        return this;
    }

    Hands read(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words);
        return this;
    }

    Hands findNothingOf(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(words);
        return this;
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }
}
