package be.jalon.testing.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a picture of each open page in the screenshot folder when an end-to-end test fails. */
class FailureScreenshots implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext test) {
        test.getExecutionException().ifPresent(failure -> {
            List<Page> pages = ((EndToEndTest) test.getRequiredTestInstance()).openPages();
            for (int i = 0; i < pages.size(); i++) {
                picture(pages.get(i), name(test) + "-" + (i + 1), failure);
            }
        });
    }

    private static String name(ExtensionContext test) {
        return "failed-" + test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
    }

    private static void picture(Page page, String name, Throwable failure) {
        try {
            EndToEndTest.screenshot(page, name);
        } catch (PlaywrightException e) {
            failure.addSuppressed(e);
        }
    }
}
