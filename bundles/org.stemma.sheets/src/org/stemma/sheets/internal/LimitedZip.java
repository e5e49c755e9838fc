/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.stemma.sheets.PackedFiles.PackedFile;
import org.stemma.sheets.WorkbookLimits;

/**
 * The parts of a zip in memory, unpacked only when asked for. What it says about its sizes is not believed: what really
 * comes out is counted, and reading stops at the limits. Parts that would lie outside it or stand in it twice are refused.
 */
public final class LimitedZip implements ZipEntrySource {

	/** A part as small as this may grow by any ratio. */
	private static final int SMALL = 1 << 20;

	private final ZipFile zip;
	private final WorkbookLimits limits;
	private final long most;
	private long unpacked;
	private boolean closed;

	/** The zip of these bytes. */
	public LimitedZip(byte[] bytes, WorkbookLimits limits) throws IOException, DamagedWorkbookException {
		this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
		this.limits = limits;
		this.most = Math.min(limits.unpacked(), Math.max(SMALL, (long) bytes.length * limits.ratio()));
		checkNames();
	}

	/** All files but folders. */
	public List<PackedFile> files() throws IOException {
		List<PackedFile> files = new ArrayList<>();
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			if (!entry.isDirectory()) {
				try (InputStream stream = getInputStream(entry)) {
					files.add(new PackedFile(entry.getName(), stream.readAllBytes()));
				}
			}
		}
		return files;
	}

	private void checkNames() throws DamagedWorkbookException {
		Set<String> names = new HashSet<>();
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			String name = entry.getName();
			if (name.startsWith("/") || name.startsWith("\\") || name.contains("..") || name.matches("[A-Za-z]:.*")) {
				throw new DamagedWorkbookException("its part '" + name + "' would lie outside it");
			}
			if (!names.add(name)) {
				throw new DamagedWorkbookException("its part '" + name + "' stands in it twice");
			}
			if (names.size() > limits.entries()) {
				throw new DamagedWorkbookException("it has more than " + limits.entries() + " parts");
			}
		}
	}

	@Override
	public Enumeration<? extends ZipArchiveEntry> getEntries() {
		return zip.getEntries();
	}

	@Override
	public ZipArchiveEntry getEntry(String path) {
		return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
	}

	@Override
	public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
		return new Counted(zip.getInputStream(entry));
	}

	@Override
	public void close() throws IOException {
		closed = true;
		zip.close();
	}

	@Override
	public boolean isClosed() {
		return closed;
	}

	private int count(int bytes) throws IOException {
		unpacked += Math.max(bytes, 0);
		if (unpacked > most) {
			throw new IOException("it unpacks to more than " + most + " bytes, which no export of an instrument does");
		}
		return bytes;
	}

	private final class Counted extends FilterInputStream {

		Counted(InputStream stream) {
			super(stream);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count(one < 0 ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			return count(super.read(bytes, offset, length));
		}
	}
}
