/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a zip file, of which one can be replaced: damage that gets past the checksums to the reader. */
final class ZipParts {

	/** The same in every zip file, so that the same damage gives the same bytes. */
	private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

	private final List<String> names = new ArrayList<>();
	private final List<byte[]> contents = new ArrayList<>();

	private ZipParts() {
	}

	/** The parts of a sound zip file with at least one part and no name twice; empty for any other bytes. */
	static Optional<ZipParts> of(byte[] bytes) {
		ZipParts parts = new ZipParts();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.names.add(entry.getName());
				parts.contents.add(zip.readAllBytes());
			}
		} catch (IOException unsound) {
			return Optional.empty();
		}
		boolean sound = !parts.names.isEmpty() && new HashSet<>(parts.names).size() == parts.names.size();
		return sound ? Optional.of(parts) : Optional.empty();
	}

	int count() {
		return names.size();
	}

	byte[] content(int part) {
		return contents.get(part);
	}

	/** The zip file with another content in one part. */
	byte[] with(int part, byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			for (int i = 0; i < names.size(); i++) {
				ZipEntry entry = new ZipEntry(names.get(i));
				entry.setTimeLocal(TIME);
				zip.putNextEntry(entry);
				zip.write(i == part ? content : contents.get(i));
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException("The bytes are in memory", impossible);
		}
		return bytes.toByteArray();
	}
}
