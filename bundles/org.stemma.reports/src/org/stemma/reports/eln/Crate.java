/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.eln;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.stemma.api.RecordView;
import org.stemma.api.report.DossierContent;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The description of an archive: RO-Crate 1.1 in JSON-LD, with the lot as one data set and its files as parts. */
final class Crate {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
	private static final String AUTHOR = "#author";
	private static final String LABORATORY = "#laboratory";
	private static final String TYPE = "@type";

	private final DossierContent content;
	private final List<Part> parts;

	Crate(DossierContent content, List<Part> parts) {
		this.content = content;
		this.parts = parts;
	}

	byte[] bytes() {
		JsonObject crate = new JsonObject();
		crate.addProperty("@context", "https://w3id.org/ro/crate/1.1/context");
		JsonArray graph = new JsonArray();
		graph.add(descriptor());
		graph.add(root());
		graph.add(entity(AUTHOR, "Person", content.madeBy()));
		graph.add(entity(LABORATORY, "Organization", content.laboratory()));
		parts.stream().map(Crate::file).forEach(graph::add);
		crate.add("@graph", graph);
		return (GSON.toJson(crate) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static JsonObject descriptor() {
		JsonObject descriptor = entity("ro-crate-metadata.json", "CreativeWork", "");
		descriptor.add("about", ref("./"));
		descriptor.add("conformsTo", ref("https://w3id.org/ro/crate/1.1"));
		descriptor.add("sdPublisher", ref(LABORATORY));
		return descriptor;
	}

	private JsonObject root() {
		RecordView lot = content.dossier().lot();
		JsonObject root = entity("./", "Dataset", "Dossier of lot " + lot.ref().code());
		root.addProperty("description", (content.demo() ? "DEMO. " : "") + "Every record and file that the decision on lot "
				+ lot.ref().code() + " reads: " + content.dossier().records().size() + " records.");
		root.addProperty("identifier", lot.ref().id().toString());
		root.addProperty("datePublished", content.made().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
		root.add("author", ref(AUTHOR));
		JsonArray has = new JsonArray();
		parts.forEach(part -> has.add(ref(id(part))));
		root.add("hasPart", has);
		return root;
	}

	private static JsonObject file(Part part) {
		JsonObject file = entity(id(part), "File", part.name());
		if (!part.mediaType().isEmpty()) {
			file.addProperty("encodingFormat", part.mediaType());
		}
		file.addProperty("contentSize", Long.toString(part.size()));
		file.addProperty("sha256", part.sha256());
		return file;
	}

	private static String id(Part part) {
		return "./" + part.path();
	}

	private static JsonObject entity(String id, String type, String name) {
		JsonObject entity = (JsonObject) ref(id);
		entity.add(TYPE, new JsonPrimitive(type));
		if (!name.isEmpty()) {
			entity.addProperty("name", name);
		}
		return entity;
	}

	private static JsonElement ref(String id) {
		JsonObject ref = new JsonObject();
		ref.addProperty("@id", id);
		return ref;
	}
}
