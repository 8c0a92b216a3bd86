package de.kooperationsbuch.query.steps;

/** One full set of the read side's collections. A rebuild fills a new one beside the one that is being read. */
public record Generation(int number) {
    public String collection(String name) {
        return name + "_" + number;
    }
}
