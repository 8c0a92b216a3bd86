package de.kooperationsbuch.app.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A walk through a page with nothing but the Tab key. What is wrong is listed by page; empty is well. */
final class TabWalk {
    private static final int MOST = 600;

    /** Day, month, year and the calendar of one field are a stop each; from the second on the browser itself shows where one is. */
    private static final int LONGEST_STAY = 5;

    /** How everything that can be focused looks while it is not. */
    private static final String REMEMBER = """
            () => {
              const paint = (element, part) => {
                const style = getComputedStyle(element, part);
                const outline = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0 ? '' : style.outline;
                return [outline, style.boxShadow, style.border, style.backgroundColor, style.textDecoration, style.stroke, style.strokeWidth].join();
              };
              const look = element => [[element], [element, '::before'], [element, '::after'], ...[...element.children].map(child => [child])]
                .map(place => paint(...place)).join('\\n');
              const able = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}));
              const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' "'
                + (e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || e.name || '').trim().replace(/\\s+/g, ' ').slice(0, 60) + '"';
              const walk = {look, name, able, still: new Map(able.map(e => [e, look(e)])), been: []};
              window.tabWalk = walk;
            }""";

    private static final String STOP = """
            () => {
              const walk = window.tabWalk, e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return null;
              if (walk.been[0] === e && walk.been.at(-1) !== e) return null;
              walk.been.push(e);
              const wrong = [];
              const stay = walk.been.slice(-%d);
              if (stay.length === %d && stay.every(one => one === e)) wrong.push('keeps the focus');
              const inside = [...e.getClientRects()].map(box => ({left: Math.max(box.left, 0), top: Math.max(box.top, 0),
                right: Math.min(box.right, innerWidth), bottom: Math.min(box.bottom, innerHeight)}))
                .filter(box => box.right - box.left >= 2 && box.bottom - box.top >= 2);
              if (inside.length === 0) wrong.push('is not on the screen');
              const shares = [0.5, 0.1, 0.9, 0.3, 0.7];
              const hit = (box, x, y) => {
                const top = document.elementFromPoint(box.left + (box.right - box.left) * x, box.top + (box.bottom - box.top) * y);
                return top && (e.contains(top) || top.closest('label')?.control === e);
              };
              if (inside.length > 0 && !inside.some(box => shares.some(x => shares.some(y => hit(box, x, y))))) wrong.push('is covered');
              if (walk.been.at(-2) !== e && walk.still.get(e) === walk.look(e)) wrong.push('does not show that it has the focus');
              return {name: walk.name(e), wrong: wrong.join(', ')};
            }""".formatted(LONGEST_STAY + 1, LONGEST_STAY + 1);

    /** Of a group of choices only one is a stop. */
    private static final String LEFT_OUT = """
            () => window.tabWalk.able.filter(e => e.type !== 'radio' && !window.tabWalk.been.includes(e)).map(window.tabWalk.name)""";

    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    private TabWalk(Page page) {
        this.page = page;
    }

    /** From the top of a page on which nothing has the focus yet, until the last stop. */
    static List<String> through(Page page) {
        TabWalk walk = new TabWalk(page);
        page.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0); }");
        page.evaluate(REMEMBER);
        walk.go();
        return walk.wrong;
    }

    private void go() {
        for (int stops = 0; stops < MOST; stops++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate(STOP) instanceof Map<?, ?> stop)) {
                if (page.evaluate(LEFT_OUT) instanceof List<?> left) left.forEach(one -> note(one, "is never reached"));
                return;
            }
            if (!stop.get("wrong").equals("")) note(stop.get("name"), stop.get("wrong"));
            if (stop.get("wrong").toString().contains("keeps the focus")) return;
        }
        note("the walk", "has no end after " + MOST + " stops");
    }

    private void note(Object element, Object what) {
        wrong.add(page.url() + " at " + page.viewportSize().width + " px: " + element + " " + what);
    }
}
