package de.kooperationsbuch.command.account;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/account-log}, newest first. */
@RestController
class AccountLogController {
    private final AccountLog log;

    AccountLogController(AccountLog log) {
        this.log = log;
    }

    @GetMapping(path = "/api/account-log", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<AccountLog.Line> list(@RequestParam Optional<String> page, @RequestParam Optional<String> size) {
        return log.page(Paging.of(page, size));
    }
}
