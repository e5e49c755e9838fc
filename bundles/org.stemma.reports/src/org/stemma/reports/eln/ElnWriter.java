/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.eln;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordView;
import org.stemma.api.report.DossierContent;
import org.stemma.api.report.DossierWriter;

/**
 * Writes an ELN archive as the ELN consortium describes it: a zip file with one folder, in it
 * {@code ro-crate-metadata.json} (RO-Crate 1.1), each record as JSON, and the bytes of each file that a record names, with
 * size and SHA-256. Every field of every record is in it, with label, value and unit. Bytes that are missing stop it.
 */
@Component(property = DossierWriter.ENDING + "=eln")
public final class ElnWriter implements DossierWriter {

	private static final String JSON = "application/json";

	@Override
	public void write(DossierContent content, OutputStream target) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
		Archive archive = new Archive(zip, PathName.of(content.dossier().lot().ref().code()), content.made().toInstant());
		List<Part> parts = new ArrayList<>();
		for (RecordView record : records(content)) {
			parts.add(archive.add(recordPath(record), record.title() + " " + record.ref().code(), JSON,
					new RecordJson(record).bytes()));
		}
		for (NamedFile file : NamedFile.of(records(content))) {
			parts.add(archive.add(file, content.files()));
		}
		archive.add("ro-crate-metadata.json", "", JSON, new Crate(content, parts).bytes());
		zip.finish();
	}

	private static List<RecordView> records(DossierContent content) {
		return Stream.concat(content.dossier().records().stream(), content.signatures().stream()
				.filter(signature -> find(content, signature).isEmpty())).toList();
	}

	private static Optional<RecordView> find(DossierContent content, RecordView signature) {
		return content.dossier().find(signature.ref());
	}

	private static String recordPath(RecordView record) {
		return "records/" + record.ref().kind() + "/" + PathName.of(record.ref().code()) + ".json";
	}
}
