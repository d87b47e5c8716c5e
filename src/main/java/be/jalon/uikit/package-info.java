/** Parts of the interface that every module may reuse: icons, fields, and what a view can hand to the frame around it. */
@NullMarked
package be.jalon.uikit;

import org.jspecify.annotations.NullMarked;
