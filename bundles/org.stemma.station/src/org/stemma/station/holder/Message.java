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
import java.io.Writer;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;

/**
 * One line between the holder and a client, as JSON. Which members are set says what it means.
 *
 * @param token     first line of a client: the token from the lock file
 * @param command   first line: name of the command
 * @param arguments first line: its arguments
 * @param folder    first line: the client's working folder
 * @param out       from the holder: text for standard output
 * @param err       from the holder: text for standard error
 * @param ask       from the holder: prompt for a secret
 * @param secret    from the client: the secret
 * @param exit      from the holder, last line: the exit code
 */
record Message(String token, String command, List<String> arguments, String folder, String out, String err, String ask,
		String secret, Integer exit) {

	/** Longest line that is read. */
	static final int LIMIT = 1_000_000;

	static Message call(String token, String command, List<String> arguments, String folder) {
		return new Message(token, command, arguments, folder, null, null, null, null, null);
	}

	static Message out(String text) {
		return new Message(null, null, null, null, text, null, null, null, null);
	}

	static Message err(String text) {
		return new Message(null, null, null, null, null, text, null, null, null);
	}

	static Message ask(String prompt) {
		return new Message(null, null, null, null, null, null, prompt, null, null);
	}

	static Message secret(String secret) {
		return new Message(null, null, null, null, null, null, null, secret, null);
	}

	static Message exit(int code) {
		return new Message(null, null, null, null, null, null, null, null, code);
	}

	void write(Writer writer) throws IOException {
		synchronized (writer) {
			writer.write(new Gson().toJson(this));
			writer.write('\n');
			writer.flush();
		}
	}

	static Message read(BufferedReader reader) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = reader.read(); next != '\n'; next = reader.read()) {
			if (next < 0 || line.length() > LIMIT) {
				throw new IOException("the other side broke off");
			}
			line.append((char) next);
		}
		try {
			Message message = new Gson().fromJson(line.toString(), Message.class);
			if (message == null) {
				throw new IOException("an empty line instead of a message");
			}
			return message;
		} catch (JsonSyntaxException malformed) {
			throw new IOException("a line that is not a message", malformed);
		}
	}
}
