package be.jalon.people.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that each account was lately used from; kept as fingerprints that tell nothing about people's whereabouts. */
@Component
class FamiliarAddresses {

    /** An office, a home, a phone, a second office, a guest network. */
    private static final int MOST = 5;

    private static final UUID NOBODY = new UUID(0, 0);

    private final AccountTable accounts;
    private final AccountAddresses addresses;
    private final Clock clock;

    FamiliarAddresses(AccountTable accounts, AccountAddresses addresses, Clock clock) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean knows(String username, String origin) {
        UUID account = accounts.idOf(username).orElse(NOBODY);
        return addresses.existsById(new AccountAddress.Key(account, fingerprint(account, origin)));
    }

    /** Notes that somebody logged in; tells whether the address was familiar before. */
    @Transactional
    public boolean note(String username, String origin) {
        Optional<UUID> account = accounts.idOf(username);
        if (account.isEmpty()) {
            return false;
        }
        AccountAddress.Key key = new AccountAddress.Key(account.get(), fingerprint(account.get(), origin));
        Optional<AccountAddress> known = addresses.findById(key);
        known.ifPresentOrElse(address -> address.seen(clock.instant()), () -> {
            List<AccountAddress> all = addresses.findByKeyAccountIdOrderBySeenAtDesc(key.accountId());
            addresses.deleteAll(all.subList(Math.min(MOST - 1, all.size()), all.size()));
            addresses.save(new AccountAddress(key, clock.instant()));
        });
        return known.isPresent();
    }

    private static String fingerprint(UUID account, String origin) {
        return Sha256.of(account + " " + origin);
    }
}
