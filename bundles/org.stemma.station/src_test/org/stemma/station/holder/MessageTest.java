/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;

class MessageTest {

	@Test
	void aTextWithLineBreaksStaysOneLine() throws IOException {
		StringWriter line = new StringWriter();
		Message.call("token", "verify", List.of("--lab", "a b\nc"), "folder").write(line);
		assertEquals(1, line.toString().chars().filter(character -> character == '\n').count());
		assertEquals(List.of("--lab", "a b\nc"),
				Message.read(new BufferedReader(new StringReader(line.toString()))).arguments());
	}

	@Test
	void aLineThatIsNoMessageIsRefused() {
		BufferedReader reader = new BufferedReader(new StringReader("GET / HTTP/1.1\n"));
		assertThrows(IOException.class, () -> Message.read(reader));
	}

	@Test
	void anEndlessLineIsBrokenOff() {
		BufferedReader reader = new BufferedReader(new StringReader("x".repeat(Message.LIMIT + 2)));
		assertThrows(IOException.class, () -> Message.read(reader));
	}
}
