package be.jalon.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who may change something in a plan; on which item, and which of its fields, is judged in the gesture itself. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'PROJECT_MANAGER', 'FINANCE')")
public @interface MayEditItems {}
