/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.InstrumentFile;

class ZipFilesTest {

	@Test
	void unpacksFilesWithoutTheirFolders() throws IOException {
		InstrumentFile zip = zip("folder/run.csv", "Well,Cq\nA1,20\n");
		List<InstrumentFile> files = ZipFiles.of(zip).get();
		assertEquals(List.of("run.csv"), files.stream().map(InstrumentFile::name).toList());
		assertEquals(14, files.getFirst().size());
		assertEquals(files.getFirst().hash(), ZipFiles.of(zip.head()).getFirst().hash());
	}

	@Test
	void refusesBombsPathsThatLeaveAndDamage() throws IOException {
		assertFalse(ZipFiles.of(zip("a", "0".repeat(50 << 20))).succeeded());
		assertFalse(ZipFiles.of(zip("../../a", "x")).succeeded());
		byte[] bytes;
		try (var stream = zip("a", "some text").content().open()) {
			bytes = stream.readAllBytes();
		}
		InstrumentFile cut = InstrumentFile.of("a.zip", Arrays.copyOf(bytes, bytes.length / 2));
		assertTrue(ZipFiles.of(cut).problems().getFirst().place().isPresent());
	}

	private static InstrumentFile zip(String name, String text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return InstrumentFile.of("a.zip", out.toByteArray());
	}
}
