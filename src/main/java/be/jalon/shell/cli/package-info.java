/** The program's face on the command line: one door to the commands of every module. */
@NamedInterface("cli")
@NullMarked
package be.jalon.shell.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
