/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.eln;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.stemma.api.report.DossierContent;

/** The zip file being written: one folder with everything in it. */
final class Archive {

	private static final int BUFFER = 65_536;

	private final ZipOutputStream zip;
	private final String folder;
	private final Instant made;

	Archive(ZipOutputStream zip, String folder, Instant made) {
		this.zip = zip;
		this.folder = folder;
		this.made = made;
	}

	/** Adds bytes. */
	Part add(String path, String name, String mediaType, byte[] bytes) throws IOException {
		begin(path);
		zip.write(bytes);
		zip.closeEntry();
		return new Part(path, name, mediaType, bytes.length, HexFormat.of().formatHex(sha256().digest(bytes)));
	}

	/** Copies a kept file; fails when its bytes are missing or are not those that it is named for. */
	Part add(NamedFile file, DossierContent.Files files) throws IOException {
		try (InputStream bytes = files.open(file.content())
				.orElseThrow(() -> new IOException("the bytes of " + file.name() + " are missing in the laboratory"))) {
			begin(file.path());
			MessageDigest digest = sha256();
			long size = copy(bytes, digest);
			zip.closeEntry();
			String hash = HexFormat.of().formatHex(digest.digest());
			if (!hash.equals(file.content().hex())) {
				throw new IOException("the bytes of " + file.name() + " are not those that were kept");
			}
			return new Part(file.path(), file.name(), file.mediaType(), size, hash);
		}
	}

	private long copy(InputStream bytes, MessageDigest digest) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
			digest.update(buffer, 0, count);
			zip.write(buffer, 0, count);
			size += count;
		}
		return size;
	}

	private void begin(String path) throws IOException {
		ZipEntry entry = new ZipEntry(folder + "/" + path);
		entry.setLastModifiedTime(FileTime.from(made));
		zip.putNextEntry(entry);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}
}
