package be.jalon.review.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CommentTable extends JpaRepository<StoredComment, UUID> {

    List<StoredComment> findByPlanIdAndItemIdOrderByWrittenAtDescIdAsc(UUID planId, UUID itemId);

    /** How many comments one item has. */
    record Count(UUID item, long comments) {}

    @Query("select new be.jalon.review.internal.CommentTable$Count(c.itemId, count(c)) from StoredComment c"
            + " where c.planId = :plan group by c.itemId")
    List<Count> counts(UUID plan);

    @Modifying
    @Query("delete from StoredComment")
    void erase();
}
