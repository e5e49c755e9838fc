/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.core.lab.Holder;
import org.stemma.station.entry.CommandsForTests;

class CommandServerTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private CommandServer server;

	@BeforeEach
	void start() throws IOException {
		StationCommand greet = call -> {
			call.out().println("from " + call.folder().getFileName() + ": " + call.arguments() + " äöü Ω");
			call.err().print(new String(call.secrets().apply("Password:")));
			return 7;
		};
		StationCommand noLab = call -> 0;
		server = CommandServer.start(CommandsForTests.with(Map.of("greet", greet), Map.of("other", noLab)));
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	private int run(String token, String command) throws IOException {
		Holder holder = new Holder("a test", 1, server.port(), token);
		CommandCall call = new CommandCall(List.of("--lab", "x"), Path.of("somewhere").toAbsolutePath(),
				new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
				prompt -> ("answer to " + prompt).toCharArray());
		return new CommandClient(holder).run(command, call);
	}

	@Test
	void carriesACommandOutAndBringsBackItsTextItsQuestionsAndItsCode() throws IOException {
		assertEquals(7, run(server.token(), "greet"));
		assertEquals("from somewhere: [--lab, x] äöü Ω" + System.lineSeparator(), out.toString(StandardCharsets.UTF_8));
		assertEquals("answer to Password:", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void refusesAWrongTokenWithoutCarryingAnythingOut() throws IOException {
		assertEquals(StationCommand.REFUSED, run("0".repeat(64), "greet"));
		assertEquals("", out.toString(StandardCharsets.UTF_8));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("token"));
	}

	@Test
	void refusesACommandThatDoesNotBelongToTheLab() throws IOException {
		assertEquals(StationCommand.USAGE, run(server.token(), "other"));
	}

	@Test
	void twoCallsAreServedAtOnce() throws Exception {
		List<Thread> callers = java.util.stream.IntStream.range(0, 4).mapToObj(index -> Thread.ofPlatform().start(() -> {
			try {
				Holder holder = new Holder("a test", 1, server.port(), server.token());
				assertEquals(7, new CommandClient(holder).run("greet", new CommandCall(List.of(), Path.of("x"),
						new PrintStream(new ByteArrayOutputStream()), new PrintStream(new ByteArrayOutputStream()),
						prompt -> new char[0])));
			} catch (IOException failure) {
				throw new java.io.UncheckedIOException(failure);
			}
		})).toList();
		for (Thread caller : callers) {
			caller.join(10_000);
			assertEquals(false, caller.isAlive());
		}
	}
}
