/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.api.ContentHash;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;
import org.stemma.model.record.Record;

/**
 * Two records of every kind of the model, the second with every field set, lists and parts twice: they fill every column
 * of every table. All are committed together, since they refer to each other.
 */
public final class CompleteRecords {

	private static final Instant START = Instant.parse("2026-01-15T09:30:00.123456Z");
	private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

	private final KindModels kinds;
	private final ContentHash content;
	private final Map<String, Record> first = new LinkedHashMap<>();
	private int number;

	/**
	 * Records of these kinds.
	 *
	 * @param content hash of kept bytes, which every field named {@code content} names
	 */
	public CompleteRecords(KindModels kinds, ContentHash content) {
		this.kinds = kinds;
		this.content = content;
	}

	/** All records, to be committed together. */
	public List<Record> all() {
		for (KindModel kind : kinds.records()) {
			Record record = kinds.create(kind.name());
			record.setCode("FIRST-" + ++number);
			first.put(kind.name(), record);
		}
		List<Record> all = new ArrayList<>();
		for (KindModel kind : kinds.records()) {
			fill((EObject) first.get(kind.name()), kind, false);
			Record second = kinds.create(kind.name());
			second.setCode("SECOND-" + ++number);
			fill((EObject) second, kind, true);
			all.add(first.get(kind.name()));
			all.add(second);
		}
		return all;
	}

	private void fill(EObject object, KindModel kind, boolean everything) {
		for (FieldModel field : kind.fields()) {
			if (!field.name().equals("code") && (everything || field.required())) {
				EStructuralFeature feature = object.eClass().getEStructuralFeature(field.name());
				object.eSet(feature, field.many() ? List.of(value(feature, field, 1), value(feature, field, 2))
						: value(feature, field, 1));
			}
		}
	}

	private Object value(EStructuralFeature feature, FieldModel field, int position) {
		number++;
		return switch (field.type()) {
		case TEXT -> text(field, position);
		case INTEGER -> field.minimum().map(BigDecimal::intValue).orElse(0) + position;
		case DECIMAL -> decimal(field);
		case DOUBLE -> number + 0.25;
		case BOOLEAN -> Boolean.TRUE;
		case INSTANT -> START.plusSeconds(number);
		case DATE -> DAY.plusDays(number);
		case CHOICE -> ((EEnum) feature.getEType()).getELiterals().get(position - 1).getInstance();
		case QUANTITY -> new Quantity(decimal(field), "mL");
		case REFERENCE -> ref(field);
		case HASH -> field.name().equals("content") ? content : new ContentHash(String.format("%064x", number));
		case PART -> part((EReference) feature, field);
		};
	}

	/** Lists hold the same texts wherever they stand, so that accepted values are among the possible ones. */
	private String text(FieldModel field, int position) {
		String text = field.many() ? "choice " + position : field.name() + " " + number;
		int longest = field.maximum().map(BigDecimal::intValue).orElse(text.length());
		return text.length() <= longest ? text : text.substring(text.length() - longest).strip();
	}

	/** Rising numbers with two digits behind the point, small enough for a fraction. */
	private BigDecimal decimal(FieldModel field) {
		return field.minimum().orElse(BigDecimal.ZERO).add(BigDecimal.valueOf(number, 5)).setScale(6);
	}

	private RecordRef ref(FieldModel field) {
		String allowed = field.kinds().isEmpty() ? "culture.Lot" : field.kinds().get(0);
		return kinds.ref(first.get(kinds.concrete(allowed).get(0).name()));
	}

	private EObject part(EReference feature, FieldModel field) {
		EObject part = EcoreUtil.create(feature.getEReferenceType());
		fill(part, field.part().orElseThrow(), true);
		return part;
	}
}
