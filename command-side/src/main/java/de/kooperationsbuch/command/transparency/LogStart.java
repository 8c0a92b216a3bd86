package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.command.transparency.key.LogKeys;
import de.kooperationsbuch.command.transparency.tree.GrowingTree;
import de.kooperationsbuch.kernel.transparency.Leaf;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Names the log once and for ever, and looks whether it can be signed. */
final class LogStart {
    private static final int LONGEST = 200;
    private final JdbcClient jdbc;
    private final LogKeys keys;
    private final Signing signing;

    LogStart(JdbcClient jdbc, LogKeys keys, Signing signing) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.signing = signing;
    }

    /**
     * @param wanted name from the settings, empty for none
     * @param newKey whether the operator has given up a key that is lost
     * @return the name of the log
     * @throws UnusableSetting if the log has another name, its key is missing, or none can be made
     */
    String begin(TransactionTemplate transaction, String wanted, boolean newKey) {
        if (!wanted.isEmpty()) check(wanted);
        return transaction.execute(status -> {
            LogRow row = LogRow.hold(jdbc);
            String origin = row.origin() == null ? name(wanted) : row.origin();
            if (!wanted.isEmpty() && !wanted.equals(origin)) throw renamed(origin, wanted);
            if (row.origin() == null) LogRow.begin(jdbc, origin);
            boolean fresh = keys.begin(origin, newKey);
            if (row.size() == 0) plant(origin);
            else if (fresh) resign(origin);
            return origin;
        });
    }

    private static String name(String wanted) {
        if (!wanted.isEmpty()) return wanted;
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        return "kooperationsbuch.local/" + HexFormat.of().formatHex(random);
    }

    private void plant(String origin) {
        byte[] entry = Leaf.beginning(origin);
        GrowingTree tree = new GrowingTree();
        tree.add(entry);
        new LeafTable(jdbc).store(0, List.of(entry));
        new TileTable(jdbc).store(tree.takeGrown());
        LogRow.move(jdbc, tree.size());
        signing.sign(origin, tree.size(), tree.root());
    }

    private void resign(String origin) {
        new CheckpointTable(jdbc).latest().ifPresent(latest -> signing.sign(origin, latest.size(), latest.root()));
    }

    private static void check(String origin) {
        boolean usable = origin.length() <= LONGEST
                && origin.chars()
                        .noneMatch(c -> c == '+'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c));
        if (!usable)
            throw new UnusableSetting(
                    "KOOPERATIONSBUCH_LOG_ORIGIN cannot be the name of a log.",
                    "Use up to " + LONGEST
                            + " characters without spaces and without +, such as buch.example.org/2026; or none: then one is made.");
    }

    private static UnusableSetting renamed(String origin, String wanted) {
        return new UnusableSetting(
                "The transparency log of this book is named \"" + origin + "\", and KOOPERATIONSBUCH_LOG_ORIGIN says \""
                        + wanted + "\". A log keeps its name: everything that was signed bears it.",
                "Remove the setting or set it to \"" + origin + "\".");
    }
}
