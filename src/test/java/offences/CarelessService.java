package offences;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Breaks rules on purpose: neither rights nor transaction, and an injected field. */
@Service
public class CarelessService {

    @Autowired
    Runnable task;

    public void run() {
        task.run();
    }
}
