/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.station.extension.ExtensionBundles;

/** Carries out one command line: here, or in the process that holds the lab it means. */
@Component(service = ToIntFunction.class, property = "stemma.entry=true")
public final class CommandEntry implements ToIntFunction<String[]> {

	private final Commands commands;
	private final HandOver handOver;
	private final ServiceComponentRuntime components;

	/** Takes the commands that there are, those of extensions included, and the way to a holder. */
	@Activate
	public CommandEntry(@Reference Commands commands, @Reference HandOver handOver,
			@Reference ExtensionBundles extensions, @Reference ServiceComponentRuntime components) {
		this.commands = commands;
		this.handOver = handOver;
		this.components = components;
	}

	@Override
	public int applyAsInt(String[] line) {
		return run(List.of(line), shell());
	}

	int run(List<String> line, Shell shell) {
		if (line.isEmpty() || commands.find(line.getFirst()).isEmpty()) {
			shell.err().println(line.isEmpty() ? "Which command?" : "There is no command " + line.getFirst() + ".");
			commands.describe().forEach(shell.err()::println);
			MissingServices.of(components).chains(List.of()).forEach(shell.err()::println);
			return StationCommand.USAGE;
		}
		Commands.Entry entry = commands.find(line.getFirst()).get();
		CommandCall call = new CommandCall(line.subList(1, line.size()), shell.folder(), shell.out(), shell.err(),
				shell.secrets());
		OptionalInt elsewhere = entry.needsLab() ? handOver.tryHolder(entry.name(), call) : OptionalInt.empty();
		return elsewhere.isPresent() ? elsewhere.getAsInt() : carryOut(entry, call);
	}

	private static int carryOut(Commands.Entry entry, CommandCall call) {
		try {
			return entry.command().run(call);
		} catch (RuntimeException failure) {
			call.err().println(entry.name() + " failed, which should not happen: " + failure);
			Arrays.stream(failure.getStackTrace()).limit(12).forEach(frame -> call.err().println("    at " + frame));
			return StationCommand.REFUSED;
		}
	}

	private static Shell shell() {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		return new Shell(Path.of("").toAbsolutePath(), out, err, new ConsoleSecrets(out));
	}

	/** Where a command line came from. */
	record Shell(Path folder, PrintStream out, PrintStream err, java.util.function.Function<String, char[]> secrets) {
	}
}
