package de.kooperationsbuch.query.page.agreement;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts in which the same words stand out from those that only one of them has; together the pieces of a side are its text. */
record WordDiff(List<Piece> before, List<Piece> after) {
    /** What stops a sentence is no part of the word before it; what stands within, as in a number, is. */
    private static final Pattern WORD =
            Pattern.compile("\\s*\\S+?(?:(?=[,;:.!?]+(?:\\s|$))|\\s+|$)|[,;:.!?]+\\s*|\\s+");

    static WordDiff between(String before, String after) {
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        MyersDiff<String> byWord = new MyersDiff<>((one, other) -> one.strip().equals(other.strip()));
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), byWord, null, true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(left, delta.getSource().getLines(), same ? Change.SAME : Change.GONE);
            add(right, delta.getTarget().getLines(), same ? Change.SAME : Change.NEW);
        }
        return new WordDiff(left, right);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> side, List<String> words, Change change) {
        if (!words.isEmpty()) side.add(new Piece(String.join("", words), change));
    }
}
