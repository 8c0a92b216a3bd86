package de.kooperationsbuch.command.account;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.access.AccountDesk;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Keeps accounts for pages, by the same rules as for programs. */
@Component
class AccountOffice implements AccountDesk {
    private final AccountDirectory directory;
    private final AccountKeeping keeping;
    private final AccountLog log;

    AccountOffice(AccountDirectory directory, AccountKeeping keeping, AccountLog log) {
        this.directory = directory;
        this.keeping = keeping;
        this.log = log;
    }

    @Override
    public Page<Kept> list(String part, int page) {
        return page(directory.page(part, paging(page)));
    }

    @Override
    public Kept find(String name) {
        return directory.find(name).orElseThrow(AccountKeeping::unknown);
    }

    @Override
    public Link invite(String name, Wanted wanted, Caller admin) {
        if (!Slug.isOne(name)) throw new Refusal(INVALID_VALUE, "slug").at("/name");
        NewAccount account =
                new NewAccount(name, organisation(wanted), wanted.roles(), wanted.kommunen(), wanted.displayName());
        return link(keeping.create(account, admin.account()).invitation());
    }

    @Override
    public void change(String name, Wanted wanted, Caller admin) {
        AccountChange change =
                new AccountChange(organisation(wanted), wanted.roles(), wanted.kommunen(), null, wanted.displayName());
        keeping.change(name, change, admin.account());
    }

    @Override
    public void disable(String name, boolean disabled, Caller admin) {
        keeping.change(name, account -> account.with(Rights.of(account), disabled), admin.account());
    }

    @Override
    public Link reset(String name, Caller admin) {
        return link(keeping.reset(name, admin.account()));
    }

    @Override
    public Page<Logged> log(int page) {
        var lines = log.page(paging(page));
        Map<UUID, String> names = directory.names(lines.items().stream()
                .flatMap(line -> Stream.of(line.actor(), line.account()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page(lines.map(line -> new Logged(
                line.number(),
                line.at(),
                line.action().name(),
                named(line.actor(), names),
                named(line.account(), names),
                facts(line.facts()))));
    }

    private static @Nullable String named(@Nullable UUID account, Map<UUID, String> names) {
        return account == null ? null : names.getOrDefault(account, account.toString());
    }

    private static Map<String, List<String>> facts(JsonNode facts) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        tell(facts, "", told);
        return told;
    }

    private static void tell(JsonNode facts, String prefix, Map<String, List<String>> told) {
        facts.properties().forEach(fact -> {
            String name = prefix + fact.getKey();
            if (fact.getValue().isObject()) tell(fact.getValue(), name + ".", told);
            else told.put(name, texts(fact.getValue()));
        });
    }

    private static List<String> texts(JsonNode value) {
        return value.isArray() ? value.values().stream().map(JsonNode::asString).toList() : List.of(value.asString());
    }

    private static @Nullable OrganisationId organisation(Wanted wanted) {
        return Optional.of(wanted.organisation())
                .filter(text -> !text.isEmpty())
                .map(AccountOffice::organisation)
                .orElse(null);
    }

    private static OrganisationId organisation(String slug) {
        if (!Slug.isOne(slug)) throw new Refusal(INVALID_VALUE, "slug").at("/organisation");
        return new OrganisationId(slug);
    }

    private static Link link(OneTimeLinks.Issued issued) {
        return new Link(issued.link(), issued.expiresAt());
    }

    private static Paging paging(int page) {
        return Paging.of(Optional.of(String.valueOf(page)), Optional.empty());
    }

    private static <T> Page<T> page(de.kooperationsbuch.command.account.Page<T> page) {
        return new Page<>(page.items(), page.page(), page.size(), page.total());
    }
}
