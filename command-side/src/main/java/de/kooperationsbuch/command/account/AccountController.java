package de.kooperationsbuch.command.account;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.json.StrictBody;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/accounts}: where admins keep accounts. */
@RestController
class AccountController {
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final DisplayNames names;

    AccountController(Accounts accounts, AccountKeeping keeping, DisplayNames names) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.names = names;
    }

    record Created(AccountAnswer account, OneTimeLinks.Issued invitation) {}

    @PostMapping(path = "/api/accounts", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    ResponseEntity<Created> create(Caller caller, InputStream body) throws IOException {
        var created = keeping.create(StrictBody.read(body, NewAccount.class), caller.account());
        return ResponseEntity.created(
                        URI.create("/api/accounts/" + created.account().name()))
                .body(new Created(answer(created.account()), created.invitation()));
    }

    @GetMapping(path = "/api/accounts", produces = APPLICATION_JSON_VALUE)
    Page<AccountAnswer> list(@RequestParam Optional<String> page, @RequestParam Optional<String> size) {
        return accounts.page(Paging.of(page, size)).map(this::answer);
    }

    @GetMapping(path = "/api/accounts/{name}", produces = APPLICATION_JSON_VALUE)
    AccountAnswer one(@PathVariable String name) {
        return answer(accounts.find(name).orElseThrow(AccountKeeping::unknown));
    }

    @PutMapping(path = "/api/accounts/{name}", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    AccountAnswer change(Caller caller, @PathVariable String name, InputStream body) throws IOException {
        return answer(keeping.change(name, StrictBody.read(body, AccountChange.class), caller.account()));
    }

    @PostMapping(path = "/api/accounts/{name}/reset", produces = APPLICATION_JSON_VALUE)
    OneTimeLinks.Issued reset(Caller caller, @PathVariable String name) {
        return keeping.reset(name, caller.account());
    }

    private AccountAnswer answer(Account account) {
        return AccountAnswer.of(account, names.of(account.id()).orElse(null));
    }
}
