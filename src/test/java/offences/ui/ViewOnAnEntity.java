package offences.ui;

import be.jalon.offence.internal.SomeEntity;

/** Breaks a rule on purpose: a view holds an entity. */
class ViewOnAnEntity {

    SomeEntity entity = new SomeEntity();
}
