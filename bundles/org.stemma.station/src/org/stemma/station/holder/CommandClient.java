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
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.stemma.api.command.CommandCall;
import org.stemma.core.lab.Holder;

/** Lets a lab's holder carry a command out and shows here what it writes there. */
public final class CommandClient {

	private final Holder holder;

	/** Takes the holder as the lock file tells it. */
	public CommandClient(Holder holder) {
		this.holder = holder;
	}

	/**
	 * Runs a command there.
	 *
	 * @return its exit code
	 * @throws IOException when the holder does not answer or breaks off
	 */
	public int run(String command, CommandCall call) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), holder.port());
				Writer writer = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
			Message.call(holder.token(), command, call.arguments(), call.folder().toString()).write(writer);
			for (Message answer = Message.read(reader);; answer = Message.read(reader)) {
				if (answer.exit() != null) {
					return answer.exit();
				}
				show(answer, call, writer);
			}
		}
	}

	private static void show(Message answer, CommandCall call, Writer writer) throws IOException {
		if (answer.out() != null) {
			call.out().print(answer.out());
		}
		if (answer.err() != null) {
			call.err().print(answer.err());
		}
		if (answer.ask() != null) {
			Message.secret(new String(call.secrets().apply(answer.ask()))).write(writer);
		}
	}
}
