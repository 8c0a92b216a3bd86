package de.kooperationsbuch.app.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Whether a page bears how people need to read it. Each answer lists what is wrong, by page; empty is well. */
final class Reading {
    /** A window of 1280 by 1024 pixels at 400 %. */
    private static final int ZOOMED_WIDTH = 320;

    private static final int ZOOMED_HEIGHT = 256;

    private static final String OUT_OF_REACH = """
            () => {
              const main = document.querySelector('main');
              const words = [...main.querySelectorAll('h1, p, li, a, button, dd, td')].filter(e => !e.ownerSVGElement && e.checkVisibility() && e.innerText.trim());
              return [main.querySelector('h1'), words.at(-1)].filter(e => {
                e.scrollIntoView({block: 'center'});
                const box = e.getClientRects()[0], top = document.elementFromPoint(box.left + Math.min(box.width, innerWidth) / 2, box.top + box.height / 2);
                return !(top && (e.contains(top) || top.contains(e) && main.contains(top)));
              }).map(e => e.innerText.trim().slice(0, 60));
            }""";

    /** As WCAG 1.4.12 names it. A sheet that a script makes is no matter of the policy of the page. */
    private static final String SPACE = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [sheet];
            }""";

    private static final String CLOSE_UP = "() => { document.adoptedStyleSheets = []; }";

    /** Words that reach beyond a box which hides what does not fit, or beyond the button or card that they are on. */
    private static final String CUT_OFF = """
            () => {
              const wrong = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const onlyForHearing = e => e && e !== document.body && (e.clientWidth <= 1 && getComputedStyle(e).overflow !== 'visible' || onlyForHearing(e.parentElement));
              while (walker.nextNode()) {
                const text = walker.currentNode, parent = text.parentElement;
                if (!text.data.trim() || parent.ownerSVGElement || !parent.checkVisibility() || onlyForHearing(parent)) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const words = range.getBoundingClientRect();
                let x = true, y = true;
                for (let box = parent; box && box !== document.body && (x || y); box = box.parentElement) {
                  const style = getComputedStyle(box), frame = box.getBoundingClientRect();
                  const card = box.matches('button, summary, article, td, th') || box.matches('a') && style.display !== 'inline';
                  const cuts = flow => card || /hidden|clip/.test(flow);
                  if (/auto|scroll/.test(style.overflowX)) x = false;
                  if (/auto|scroll/.test(style.overflowY)) y = false;
                  if (x && cuts(style.overflowX) && (words.right > frame.right + 1 || words.left < frame.left - 1)
                    || y && cuts(style.overflowY) && (words.bottom > frame.bottom + 1 || words.top < frame.top - 1))
                    wrong.add(box.tagName.toLowerCase() + ' cuts off "' + text.data.trim().slice(0, 60) + '"');
                }
              }
              for (const field of document.querySelectorAll('input:not([type=hidden], [type=radio], [type=checkbox], [type=range]), select'))
                if (field.checkVisibility() && parseFloat(getComputedStyle(field).lineHeight) > field.clientHeight + 1) wrong.add('field ' + field.name + ' is too low');
              return [...wrong];
            }""";

    private static final String MOVING = """
            () => {
              const long = (names, times) => names !== 'none' && times.split(',').some(time => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1) > 0.01);
              const moving = [...document.querySelectorAll('*')].filter(e => [undefined, '::before', '::after'].some(part => {
                const style = getComputedStyle(e, part);
                return long(style.animationName, style.animationDuration) || long(style.transitionProperty, style.transitionDuration) || style.scrollBehavior === 'smooth';
              })).map(e => e.tagName.toLowerCase() + [...e.classList].map(c => '.' + c).join(''));
              return [...new Set(moving)].map(name => name + ' moves');
            }""";

    private Reading() {}

    static List<String> zoomed(Page page) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        page.setViewportSize(ZOOMED_WIDTH, ZOOMED_HEIGHT);
        List<String> wrong = new ArrayList<>(Fitness.scrolling(page));
        for (String place : found(page, OUT_OF_REACH)) wrong.add(place + " is out of reach");
        page.setViewportSize(width, height);
        return wrong;
    }

    /** With more space between letters, words and lines. */
    static List<String> spaced(Page page) {
        page.evaluate(SPACE);
        List<String> wrong = new ArrayList<>(Fitness.scrolling(page));
        wrong.addAll(found(page, CUT_OFF));
        page.evaluate(CLOSE_UP);
        return wrong;
    }

    /** For whoever asked that nothing moves. */
    static List<String> moving(Page page) {
        return found(page, MOVING);
    }

    private static List<String> found(Page page, String script) {
        String where = page.url() + " at " + page.viewportSize().width + " px: ";
        return page.evaluate(script) instanceof List<?> all
                ? all.stream().map(one -> where + one).toList()
                : List.of();
    }
}
