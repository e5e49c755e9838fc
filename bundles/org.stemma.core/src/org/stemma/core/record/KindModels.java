/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.api.RecordRef;
import org.stemma.core.record.internal.KindReader;
import org.stemma.model.ModelPackage;
import org.stemma.model.record.Record;

/**
 * Every kind of record and part that the model knows, by name: area and class, for example {@code culture.Lot}.
 * Immutable, safe to share between threads.
 */
public final class KindModels {

	private static final String RECORD = "record.Record";

	private final Map<String, Kind> kinds = new LinkedHashMap<>();

	/**
	 * Reads the model.
	 *
	 * @param packages the packages; {@code new ModelPackages().all()} for Stemma's own
	 * @throws IllegalArgumentException when two classes have one name or a class holds what records cannot hold
	 */
	public KindModels(Collection<ModelPackage> packages) {
		KindReader reader = new KindReader();
		for (ModelPackage each : packages) {
			classes(each).forEach(eClass -> add(new Kind(eClass, reader.read(eClass), each.version())));
		}
	}

	private static Stream<EClass> classes(ModelPackage each) {
		return each.ePackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	private void add(Kind kind) {
		if (kinds.putIfAbsent(kind.model.name(), kind) != null) {
			throw new IllegalArgumentException("Two classes of the model are called " + kind.model.name());
		}
	}

	/** The kind or part of that name; {@link IllegalArgumentException} when there is none. */
	public KindModel of(String kind) {
		return kind(kind).model;
	}

	/** The kind or part that an Ecore class stands for. */
	public KindModel of(EClass eClass) {
		return of(KindReader.name(eClass));
	}

	/** The kind of a record. */
	public KindModel of(Record record) {
		return of(((EObject) record).eClass());
	}

	/** The kind that a class of the model stands for, for example {@code culture.Act} for {@code Act.class}. */
	public KindModel of(Class<? extends Record> type) {
		return kinds.values().stream().filter(kind -> type.equals(kind.eClass.getInstanceClass())).findFirst()
				.orElseThrow(() -> unknown(type.getName())).model;
	}

	/** The kind or part of that name, if the model knows it. */
	public Optional<KindModel> find(String kind) {
		return Optional.ofNullable(kinds.get(kind)).map(known -> known.model);
	}

	/** The Ecore class of a kind or part. */
	public EClass classOf(String kind) {
		return kind(kind).eClass;
	}

	/** Version of the model package that the kind or part belongs to. */
	public String version(String kind) {
		return kind(kind).version;
	}

	/** The kinds that records can have, in the model's order. */
	public List<KindModel> records() {
		return concrete(RECORD);
	}

	/** The kinds of parts, in the model's order. */
	public List<KindModel> parts() {
		return kinds.values().stream().filter(kind -> !isRecord(kind.eClass)).map(kind -> kind.model).toList();
	}

	/** The kinds that records of a kind can have: itself, or for an abstract one such as {@code culture.Act} those below. */
	public List<KindModel> concrete(String kind) {
		EClass upper = classOf(kind);
		return kinds.values().stream().filter(each -> !each.eClass.isAbstract() && upper.isSuperTypeOf(each.eClass))
				.map(each -> each.model).toList();
	}

	/** A new record with a random identity and nothing else. */
	public Record create(String kind) {
		EClass eClass = classOf(kind);
		if (eClass.isAbstract() || !isRecord(eClass)) {
			throw new IllegalArgumentException("There are no records of kind " + kind);
		}
		Record record = (Record) EcoreUtil.create(eClass);
		record.setId(UUID.randomUUID().toString());
		return record;
	}

	/** A new record of a class of the model, with a random identity and nothing else. */
	public <T extends Record> T create(Class<T> type) {
		return type.cast(create(of(type).name()));
	}

	/** The reference to a record; its identity and code must be set. */
	public RecordRef ref(Record record) {
		return new RecordRef(of(record).name(), UUID.fromString(record.getId()), record.getCode());
	}

	private Kind kind(String kind) {
		return Optional.ofNullable(kinds.get(kind)).orElseThrow(() -> unknown(kind));
	}

	private boolean isRecord(EClass eClass) {
		return kind(RECORD).eClass.isSuperTypeOf(eClass);
	}

	private static IllegalArgumentException unknown(String kind) {
		return new IllegalArgumentException("The model knows no kind " + kind);
	}

	private record Kind(EClass eClass, KindModel model, String version) {
	}
}
