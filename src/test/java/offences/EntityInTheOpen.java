package offences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks a rule on purpose: JPA outside an internal package. */
@Entity
class EntityInTheOpen {

    @Id
    long id;
}
