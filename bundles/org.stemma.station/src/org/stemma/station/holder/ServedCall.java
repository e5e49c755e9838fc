/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.holder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.station.entry.Commands;

/** One call from another process: checks the token, carries the command out, sends back what it writes. */
final class ServedCall implements Runnable {

	private static final int PATIENCE_MILLIS = 120_000;

	private final Socket socket;
	private final String token;
	private final Commands commands;

	ServedCall(Socket socket, String token, Commands commands) {
		this.socket = socket;
		this.token = token;
		this.commands = commands;
	}

	@Override
	public void run() {
		try (socket;
				Writer writer = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			Message call = Message.read(reader);
			Message.exit(allowed(call) ? carryOut(call, reader, writer) : refuse(writer)).write(writer);
		} catch (IOException | UncheckedIOException gone) {
			// the caller went away; what it asked for is either committed as a whole or not at all
			return;
		}
	}

	private boolean allowed(Message call) {
		return call.token() != null && call.command() != null && call.arguments() != null && call.folder() != null
				&& MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8),
						call.token().getBytes(StandardCharsets.UTF_8));
	}

	private static int refuse(Writer writer) throws IOException {
		Message.err("The holder of the lab does not know this token.\n").write(writer);
		return StationCommand.REFUSED;
	}

	private int carryOut(Message message, BufferedReader reader, Writer writer) throws IOException {
		Optional<Commands.Entry> entry = commands.find(message.command()).filter(Commands.Entry::needsLab);
		if (entry.isEmpty()) {
			Message.err("The holder of the lab has no command " + message.command() + ".\n").write(writer);
			return StationCommand.USAGE;
		}
		try (PrintStream out = LinesOut.to(writer, Message::out); PrintStream err = LinesOut.to(writer, Message::err)) {
			return entry.get().command().run(new CommandCall(List.copyOf(message.arguments()),
					Path.of(message.folder()), out, err, prompt -> ask(prompt, reader, writer)));
		}
	}

	private static char[] ask(String prompt, BufferedReader reader, Writer writer) {
		try {
			Message.ask(prompt).write(writer);
			String secret = Message.read(reader).secret();
			return secret == null ? new char[0] : secret.toCharArray();
		} catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}
}
