/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.eln;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.stemma.api.FieldView;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A record as JSON: identity, version, hash, and each field with label, text, and value where it is more than text. */
final class RecordJson {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private final RecordView record;

	RecordJson(RecordView record) {
		this.record = record;
	}

	byte[] bytes() {
		JsonObject json = new JsonObject();
		json.addProperty("kind", record.ref().kind());
		json.addProperty("id", record.ref().id().toString());
		json.addProperty("code", record.ref().code());
		json.addProperty("title", record.title());
		json.addProperty("version", record.version());
		json.addProperty("sha256", record.hash().hex());
		JsonArray fields = new JsonArray();
		record.fields().stream().filter(field -> field.value().isPresent()).map(RecordJson::field).forEach(fields::add);
		json.add("fields", fields);
		return (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static JsonObject field(FieldView field) {
		JsonObject json = new JsonObject();
		json.addProperty("name", field.name());
		json.addProperty("label", field.label());
		json.addProperty("text", field.text());
		json.add("value", value(field.value().orElseThrow()));
		if (!field.unit().isEmpty()) {
			json.addProperty("unit", field.unit());
		}
		return json;
	}

	private static JsonElement value(Object value) {
		return switch (value) {
		case Quantity quantity -> quantity(quantity);
		case RecordRef ref -> ref(ref);
		case Boolean flag -> new JsonPrimitive(flag);
		case Integer number -> new JsonPrimitive(number);
		case BigDecimal number -> new JsonPrimitive(number);
		case Iterable<?> several -> several(several);
		default -> new JsonPrimitive(value.toString());
		};
	}

	private static JsonArray several(Iterable<?> values) {
		JsonArray array = new JsonArray();
		values.forEach(each -> array.add(value(each)));
		return array;
	}

	private static JsonObject quantity(Quantity quantity) {
		JsonObject json = new JsonObject();
		json.addProperty("value", quantity.value());
		json.addProperty("unit", quantity.unit());
		return json;
	}

	private static JsonObject ref(RecordRef ref) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", ref.kind());
		json.addProperty("id", ref.id().toString());
		json.addProperty("code", ref.code());
		return json;
	}
}
