/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
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

/** Records of any kind with values of every type that the model's words allow; the same seed gives the same record. */
public final class GeneratedRecords {

	private static final List<String> PIECES = List.of("a", "Ä", "A\u0308", "é", "ß", "Ω", "\u2126", "ж", "漢", "😀",
			"\"", "\\", "\n", "\t", " ", "'", "0", "%", "\uFB01", "\u0001");
	private static final List<String> UNITS = List.of("1", "10*6/mL", "%", "cm2", "mL", "uL");

	private final KindModels kinds;
	private final Random random;

	/** A generator. */
	public GeneratedRecords(KindModels kinds, long seed) {
		this.kinds = kinds;
		this.random = new Random(seed);
	}

	/** A record in which every field that is required and about half of the others are set. */
	public Record next(KindModel kind) {
		Record record = kinds.create(kind.name());
		record.setId(id().toString());
		fill((EObject) record, kind);
		record.setCode("T-" + random.nextInt(1_000_000));
		return record;
	}

	private void fill(EObject object, KindModel kind) {
		for (FieldModel field : kind.fields()) {
			if (field.required() || random.nextBoolean()) {
				EStructuralFeature feature = object.eClass().getEStructuralFeature(field.name());
				object.eSet(feature, field.many() ? several(feature, field) : value(feature, field));
			}
		}
	}

	private List<Object> several(EStructuralFeature feature, FieldModel field) {
		List<Object> all = new ArrayList<>();
		int count = 1 + random.nextInt(3);
		for (int i = 0; i < count; i++) {
			all.add(value(feature, field));
		}
		return all;
	}

	private Object value(EStructuralFeature feature, FieldModel field) {
		return switch (field.type()) {
		case TEXT -> text(field.maximum().map(BigDecimal::intValue).orElse(50));
		case INTEGER -> number(field, 0).intValue();
		case DECIMAL -> number(field, random.nextInt(6));
		case DOUBLE -> random.nextGaussian();
		case BOOLEAN -> random.nextBoolean();
		case INSTANT -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
		case DATE -> LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28));
		case CHOICE -> literal((EEnum) feature.getEType());
		case QUANTITY -> new Quantity(number(field, random.nextInt(6)), UNITS.get(random.nextInt(UNITS.size())));
		case REFERENCE -> ref(field);
		case HASH -> new ContentHash(HexFormat.of().formatHex(bytes(32)));
		case PART -> part(((EReference) feature).getEReferenceType(), field);
		};
	}

	private EObject part(EClass type, FieldModel field) {
		EObject part = EcoreUtil.create(type);
		fill(part, field.part().orElseThrow());
		return part;
	}

	private String text(int longest) {
		StringBuilder text = new StringBuilder("x");
		int pieces = random.nextInt(Math.max(1, longest / 3));
		for (int i = 0; i < pieces && text.length() < longest - 2; i++) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

	private BigDecimal number(FieldModel field, int scale) {
		BigDecimal low = field.minimum().orElse(new BigDecimal("-1000000"));
		BigDecimal high = field.maximum().orElse(new BigDecimal("1000000"));
		BigDecimal span = high.subtract(low);
		BigDecimal part = new BigDecimal(new BigInteger(20, random)).divide(new BigDecimal(1 << 20));
		return low.add(span.multiply(part)).setScale(scale, RoundingMode.DOWN);
	}

	private Object literal(EEnum literals) {
		return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
	}

	private RecordRef ref(FieldModel field) {
		List<String> allowed = field.kinds().isEmpty() ? List.of("culture.Vessel", "culture.Lot") : field.kinds();
		String kind = kinds.concrete(allowed.get(random.nextInt(allowed.size()))).getFirst().name();
		return new RecordRef(kind, id(), "R-" + random.nextInt(1000));
	}

	private UUID id() {
		return new UUID(random.nextLong(), random.nextLong());
	}

	private byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		random.nextBytes(bytes);
		return bytes;
	}
}
