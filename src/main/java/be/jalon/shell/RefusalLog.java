package be.jalon.shell;

import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import java.lang.ref.WeakReference;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Writes every refusal into the audit log: those of the rules on a service's methods, and those that a service speaks itself
 * because an item is not the user's.
 */
@Configuration(proxyBeanMethods = false)
class RefusalLog {

    /** Around everything else, the checks of method security included. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor refusalsOfServices() {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Service.class, true), new Watch());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** @param what a method of a service, or the address of a page */
    static void write(String what) {
        AuditLog.of(AuditEvent.REFUSED, who()).with("what", what).write();
    }

    private static String who() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user == null ? "anonyme" : user.getName();
    }

    /** A refusal that passes through several services on its way out is written once. */
    private static final class Watch implements MethodInterceptor {

        private final ThreadLocal<@Nullable WeakReference<Throwable>> last = new ThreadLocal<>();

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            try {
                return call.proceed();
            } catch (AccessDeniedException refusal) {
                WeakReference<Throwable> before = last.get();
                if (before == null || before.get() != refusal) {
                    last.set(new WeakReference<>(refusal));
                    write(call.getMethod().getDeclaringClass().getSimpleName() + "."
                            + call.getMethod().getName());
                }
                throw refusal;
            }
        }
    }
}
