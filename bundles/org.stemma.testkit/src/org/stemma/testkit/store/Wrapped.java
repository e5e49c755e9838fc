/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * An object behind an interface whose calls a test sees.
 *
 * @param <T>  the interface
 * @param type the same
 * @param real who answers in the end
 */
public record Wrapped<T>(Class<T> type, T real) {

	/** What is done in place of each call. */
	@FunctionalInterface
	public interface Call {

		/** Answers a call; arguments are null where there are none. */
		Object run(Method method, Object... arguments) throws Throwable;
	}

	/** An object whose calls are answered by that. */
	public T with(Call call) {
		return type.cast(Proxy.newProxyInstance(Wrapped.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call.run(method, arguments)));
	}

	/** Hands a call on. */
	public Object call(Method method, Object... arguments) throws Throwable {
		try {
			return method.invoke(real, arguments);
		} catch (InvocationTargetException failure) {
			throw failure.getCause();
		}
	}
}
