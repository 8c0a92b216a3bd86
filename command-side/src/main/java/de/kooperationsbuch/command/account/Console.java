package de.kooperationsbuch.command.account;

import org.springframework.stereotype.Component;

/** Where whoever starts the book reads what no log may hold. */
@Component
class Console {
    void say(String text) {
        System.out.println(text);
    }
}
