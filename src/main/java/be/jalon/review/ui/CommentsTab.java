package be.jalon.review.ui;

import be.jalon.plan.ItemId;
import be.jalon.plan.PlanId;
import be.jalon.review.Comments;
import be.jalon.uikit.ItemInView;
import be.jalon.uikit.ItemTab;
import com.vaadin.flow.component.Component;
import java.util.UUID;

/** "Commentaires" in the panel of an item. */
@org.springframework.stereotype.Component
class CommentsTab implements ItemTab {

    private final Comments comments;

    CommentsTab(Comments comments) {
        this.comments = comments;
    }

    @Override
    public String labelKey() {
        return "review.comments";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void prepare(UUID plan) {
        comments.prepare(new PlanId(plan));
    }

    @Override
    public int count(ItemInView item) {
        return comments.count(new PlanId(item.plan()), new ItemId(item.item()));
    }

    @Override
    public Component content(ItemInView item) {
        return new CommentList(comments, item);
    }
}
