package de.kooperationsbuch.app.browser;

import org.jspecify.annotations.Nullable;

/**
 * One page of the book, as somebody comes to it.
 *
 * @param name of its screenshots
 * @param account who is logged in; absent: nobody
 * @param status with which the page answers
 */
record BookPage(String name, String address, @Nullable String account, int status) {
    static BookPage open(String name, String address) {
        return new BookPage(name, address, null, 200);
    }

    static BookPage of(String account, String name, String address) {
        return new BookPage(name, address, account, 200);
    }

    static BookPage refused(int status, String name, String address) {
        return new BookPage(name, address, null, status);
    }

    @Override
    public String toString() {
        return account == null ? name : name + " (" + account + ")";
    }
}
