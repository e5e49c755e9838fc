/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.eln;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordView;

/**
 * A file that a record names, such as a raw file, a photo or a certificate.
 *
 * @param content   its bytes
 * @param name      its name
 * @param mediaType its media type, or empty
 */
record NamedFile(ContentHash content, String name, String mediaType) {

	private static final String CONTENT = "content";
	private static final int SHORT = 12;

	/** The files that records name, each once. */
	static List<NamedFile> of(List<RecordView> records) {
		Map<ContentHash, NamedFile> files = new LinkedHashMap<>();
		records.forEach(record -> record.fields().stream().filter(NamedFile::isContent)
				.forEach(field -> files.putIfAbsent((ContentHash) field.value().orElseThrow(), of(record, field))));
		return List.copyOf(files.values());
	}

	private static boolean isContent(FieldView field) {
		return (field.name().equals(CONTENT) || field.name().endsWith("." + CONTENT))
				&& field.value().filter(ContentHash.class::isInstance).isPresent();
	}

	private static NamedFile of(RecordView record, FieldView field) {
		String beside = field.name().substring(0, field.name().length() - CONTENT.length());
		String name = record.text(beside + "name");
		String fallback = record.text(beside + "fileName");
		return new NamedFile((ContentHash) field.value().orElseThrow(),
				!name.isEmpty() ? name : !fallback.isEmpty() ? fallback : record.ref().code(), record.text(beside + "mediaType"));
	}

	/** Its path in an archive: files of the same name lie side by side. */
	String path() {
		return "files/" + content.hex().substring(0, SHORT) + "/" + PathName.of(name);
	}
}
