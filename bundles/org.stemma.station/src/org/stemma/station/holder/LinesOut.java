/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.holder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Sends what is printed to the other process, a line at a time. */
final class LinesOut extends OutputStream {

	private final Writer writer;
	private final Function<String, Message> wrap;
	private final ByteArrayOutputStream line = new ByteArrayOutputStream();

	private LinesOut(Writer writer, Function<String, Message> wrap) {
		this.writer = writer;
		this.wrap = wrap;
	}

	static PrintStream to(Writer writer, Function<String, Message> wrap) {
		return new PrintStream(new LinesOut(writer, wrap), false, StandardCharsets.UTF_8);
	}

	@Override
	public void write(int value) throws IOException {
		line.write(value);
		if (value == '\n') {
			send();
		}
	}

	@Override
	public void close() throws IOException {
		if (line.size() > 0) {
			send();
		}
	}

	private void send() throws IOException {
		wrap.apply(line.toString(StandardCharsets.UTF_8)).write(writer);
		line.reset();
	}
}
