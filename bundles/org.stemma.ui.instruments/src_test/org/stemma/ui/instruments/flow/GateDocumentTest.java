/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cytometry.gate.Gate;

class GateDocumentTest {

	private static final GateFrame FRAME = new GateFrame(new FlowAxis("FSC-A", ScaleKind.LINEAR, "uncompensated", 1024),
			Optional.of(new FlowAxis("PE-A", ScaleKind.LOGICLE, "FCS", 262_144)));

	@TempDir
	private Path folder;

	private final GateBook book = GateBook.EMPTY.with(List.of(
			Gate.of("R1", FRAME.region(new RectangleShape(0.1, 0.2, 0.6, 0.7), Optional.empty())),
			Gate.of("E2", FRAME.region(new OvalShape(0.3, 0.4, 0.2, 0.1, 0.4), Optional.empty())).in("R1")), false);

	@Test
	void whatIsWrittenIsReadAgain() {
		String file = folder.resolve("gates.xml").toString();
		GateDocument.write(file, book).get();
		assertEquals(book.gates(), GateDocument.read(file, "any").get().gates());
	}

	@Test
	void overwritesNothing() throws IOException {
		Path there = Files.writeString(folder.resolve("gates.xml"), "kept");
		assertEquals("gates.there", GateDocument.write(there.toString(), book).problems().getFirst().code());
		assertEquals("kept", Files.readString(there));
	}

	@Test
	void saysWhatCannotBeReadOrWritten() {
		assertEquals("gates.none", GateDocument.read(folder.resolve("none.xml").toString(), "any").problems().getFirst().code());
		assertEquals("gates.failed", GateDocument.write(folder.resolve("none/gates.xml").toString(), book).problems().getFirst().code());
	}

	@Test
	void aGateGoesWithThoseThatRestOnIt() {
		assertEquals(List.of(), book.without("R1").gates());
		assertEquals(List.of("R1"), book.without("E2").gates().stream().map(Gate::id).toList());
		assertEquals("R1 2", book.free("R1"));
	}
}
