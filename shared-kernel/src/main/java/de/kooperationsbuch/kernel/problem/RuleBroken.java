package de.kooperationsbuch.kernel.problem;

/** A rule of the domain does not hold with the facts given. */
public final class RuleBroken extends Refusal {
    private static final long serialVersionUID = 1L;
    private final String rule;

    public RuleBroken(Rule rule, Object... facts) {
        super(ProblemType.RULE_BROKEN, rule.name(), facts);
        this.rule = rule.name();
    }

    @Override
    public String rule() {
        return rule;
    }
}
