/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.zip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.text.SizeLimit;
import org.stemma.sheets.PackedFiles;
import org.stemma.sheets.PackedFiles.PackedFile;
import org.stemma.sheets.WorkbookLimits;

/**
 * The files in a zip as instrument files of their own, without their folders. What a zip says about sizes is not
 * believed: unpacking stops at limits, and names that lead out of it or stand in it twice are refused.
 */
public final class ZipFiles {

	private static final SizeLimit LARGEST = new SizeLimit(64 << 20);
	private static final byte[] MARK = { 'P', 'K', 3, 4 };

	/** Some software marks a zip that was to span several disks and then did not. */
	private static final byte[] SPANNING = { 'P', 'K', 7, 8, 'P', 'K', 3, 4 };

	private ZipFiles() {
	}

	/** Whether bytes begin a zip. */
	public static boolean isZip(byte[] bytes) {
		return begins(bytes, MARK) || begins(bytes, SPANNING);
	}

	private static boolean begins(byte[] bytes, byte[] mark) {
		return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
	}

	/** The files in a zip in its order. */
	public static Outcome<List<InstrumentFile>> of(InstrumentFile file) {
		return LARGEST.read(file).then(bytes -> unpacked(file.name(), bytes));
	}

	/** The files in a zip whose head is whole, for recognition; none when it is no zip or damaged. */
	public static List<InstrumentFile> of(FileHead head) {
		return head.isContainer() ? head.once(Unpacked.class, Unpacked::of).files() : List.of();
	}

	/** The files in the head of a file. */
	private record Unpacked(List<InstrumentFile> files) {

		static Unpacked of(FileHead head) {
			byte[] bytes = head.bytes();
			return new Unpacked(isZip(bytes) ? unpacked(head.name(), bytes).result().orElse(List.of()) : List.of());
		}
	}

	private static Outcome<List<InstrumentFile>> unpacked(String name, byte[] bytes) {
		return new PackedFiles(WorkbookLimits.WHOLE).read(name, bytes)
				.map(files -> files.stream().map(ZipFiles::file).toList());
	}

	private static InstrumentFile file(PackedFile packed) {
		String name = packed.name().substring(packed.name().lastIndexOf('/') + 1);
		try {
			return InstrumentFile.of(name, packed.bytes());
		} catch (IOException impossible) {
			throw new UncheckedIOException("The bytes are in memory", impossible);
		}
	}
}
