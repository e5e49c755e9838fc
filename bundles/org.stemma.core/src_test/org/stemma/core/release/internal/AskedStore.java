/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;

/** Stands before a store, hands everything on and notes what it is asked, also by decisions. */
final class AskedStore {

	private final Queue<String> asked = new ConcurrentLinkedQueue<>();
	private final LabStore store;

	AskedStore(LabStore real) {
		this.store = proxy(LabStore.class, real);
	}

	/** The store to ask. */
	LabStore store() {
		return store;
	}

	/** What it is asked while something is done. */
	List<String> during(Runnable work) {
		asked.clear();
		work.run();
		return List.copyOf(asked);
	}

	private <T extends LabReader> T proxy(Class<T> type, T real) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
			asked.add(method.getName());
			return method.getName().equals("decide") ? call(real, method, decision(arguments[0])) : call(real, method, arguments);
		}));
	}

	@SuppressWarnings("unchecked")
	private Function<LabReader, ?> decision(Object real) {
		return reader -> ((Function<LabReader, ?>) real).apply(proxy(LabReader.class, reader));
	}

	private static Object call(Object real, Method method, Object... arguments) throws Throwable {
		try {
			return method.invoke(real, arguments);
		} catch (InvocationTargetException failure) {
			throw failure.getCause();
		}
	}
}
